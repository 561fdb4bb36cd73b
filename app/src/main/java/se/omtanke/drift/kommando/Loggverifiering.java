package se.omtanke.drift.kommando;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.omtanke.atkomst.logg.Loggdelar;
import se.omtanke.atkomst.logg.Sigillkontroll;
import se.omtanke.atkomst.logg.Sigillutfall;
import se.omtanke.drift.databas.Databas;
import se.omtanke.drift.databas.Databasval;
import se.omtanke.drift.databas.Datakalla;
import se.omtanke.drift.databas.Oppning;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Kommun;
import se.omtanke.grund.Kommunregister;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transactions;

/** Checks that nothing sealed in the access log has been changed, removed or put in. */
@Command(
    name = "verifiera",
    description = "Kontrollera att ingen förseglad rad är ändrad, borttagen eller insatt.",
    footer = {"", "Slutkod: 0 loggen håller, 1 något är fel (det står var), 2 fel användning."})
public final class Loggverifiering implements Callable<Integer> {

  private static final int BROTT = 1;
  private static final int MELLAN_RADER = 100_000;
  private static final Pattern ROT = Pattern.compile("[0-9a-f]{64}");

  @Spec private CommandSpec sjalv = CommandSpec.create();
  @Mixin Hjalp hjalp = new Hjalp();
  @Mixin private Datakatalogval data = new Datakatalogval();

  @Option(
      names = "--kommun",
      paramLabel = "KOD",
      description = "Kommunens kod, fyra siffror (annars alla kommuner).")
  private Optional<String> kommun = Optional.empty();

  @Option(
      names = "--rot",
      paramLabel = "ROT",
      description = "En rot från en tidigare kontroll, sparad utanför databasen; kräver --kommun.")
  private Optional<String> rot = Optional.empty();

  @Override
  public Integer call() {
    kravRot();
    Databasval val = Databasval.ur(System.getenv(), data.katalog("data"));
    data.nyckelfil("data");
    try (Databas databas = new Oppning(new SecureRandom()).forKommando(val);
        AnnotationConfigApplicationContext rum = rum(databas)) {
      Sigillkontroll kontroll =
          Loggdelar.kontroll(
                  rum.getBean(Transactions.class),
                  rum.getBean(Idgivare.class),
                  rum.getEnvironment(),
                  rum.getBean(SecureRandom.class))
              .orElseThrow(Loggverifiering::utanNyckel);
      boolean helt = true;
      for (Kommun en : kommuner(rum.getBean(Kommunregister.class))) {
        helt &= verifiera(kontroll, en);
      }
      return helt ? 0 : BROTT;
    }
  }

  private static AnnotationConfigApplicationContext rum(Databas databas) {
    AnnotationConfigApplicationContext rum = new AnnotationConfigApplicationContext();
    // One command does one thing at a time.
    rum.registerBean(
        "databas", HikariDataSource.class, () -> Datakalla.oppna(databas.anslutningar().app(), 1));
    rum.scan(Kommunregister.class.getPackageName());
    rum.refresh();
    return rum;
  }

  private boolean verifiera(Sigillkontroll kontroll, Kommun en) {
    PrintWriter ut = sjalv.commandLine().getOut();
    ut.println(en.namn() + " (" + en.kod().kod() + ")");
    ut.flush();
    Anropare vem = Anropare.kommandorad(en.kod(), System.getProperty("user.name", "okänd"));
    Sigillutfall utfall = kontroll.verifiera(vem, rot, new Framstegsrad(ut)::rader);
    utfall.brott().forEach(brott -> ut.println("  " + brott));
    if (utfall.antalBrott() > utfall.brott().size()) {
      ut.println("  … och %d till.".formatted(utfall.antalBrott() - utfall.brott().size()));
    }
    ut.println(
        "  %s: %d sigill över %d rader."
            .formatted(
                utfall.helt() ? "Loggen håller" : "LOGGEN HÅLLER INTE",
                utfall.sigill(),
                utfall.rader()));
    if (utfall.helt() && !utfall.senasteRot().isEmpty()) {
      ut.println("  Rot att spara på annat håll: " + utfall.senasteRot());
    }
    ut.flush();
    return utfall.helt();
  }

  private List<Kommun> kommuner(Kommunregister register) {
    List<Kommun> valda =
        register.alla().stream()
            .filter(en -> kommun.isEmpty() || kommun.get().equals(en.kod().kod()))
            .toList();
    if (valda.isEmpty()) {
      throw new Saknas(
          kommun
              .map(kod -> "Kommunen %s finns inte här.".formatted(kod))
              .orElse("Här finns ingen kommun, och alltså ingen logg."));
    }
    return valda;
  }

  private void kravRot() {
    if (rot.filter(en -> !ROT.matcher(en).matches()).isPresent()) {
      throw new ParameterException(
          sjalv.commandLine(),
          "--rot ska vara 64 tecken 0–9 och a–f, så som kontrollen skrev den.");
    }
    if (rot.isPresent() && kommun.isEmpty()) {
      throw new ParameterException(sjalv.commandLine(), "--rot kräver --kommun.");
    }
  }

  private static Saknas utanNyckel() {
    return new Saknas(
        "Installationens nyckel finns inte här, så inget sigill kan kontrolleras. Ange den med"
            + " OMTANKE_NYCKEL eller OMTANKE_NYCKELFIL.");
  }

  /** Says now and then how many rows have been checked. */
  private static final class Framstegsrad {

    private final PrintWriter ut;
    private long nasta = MELLAN_RADER;

    Framstegsrad(PrintWriter ut) {
      this.ut = ut;
    }

    void rader(long rader) {
      if (rader >= nasta) {
        ut.println("  " + rader + " rader kontrollerade …");
        ut.flush();
        nasta = rader + MELLAN_RADER;
      }
    }
  }
}
