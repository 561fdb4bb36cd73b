package se.omtanke.drift.bench;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.springframework.context.ApplicationContext;
import se.omtanke.arende.Arbetsanteckning;
import se.omtanke.arende.Arbetslista;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendedorr;
import se.omtanke.arende.Arendeslag;
import se.omtanke.arende.Delgivningar;
import se.omtanke.arende.Fristvakt;
import se.omtanke.arende.Inkommet;
import se.omtanke.arende.Inkommetsatt;
import se.omtanke.arende.Inkommetslag;
import se.omtanke.arende.Journal;
import se.omtanke.arende.Lamnarkategori;
import se.omtanke.arende.Mottagning;
import se.omtanke.arende.Orsak;
import se.omtanke.arende.Uppgiftslamnare;
import se.omtanke.drift.databas.Anslutning;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.person.Identitet;
import se.omtanke.person.Kon;
import se.omtanke.person.NyPerson;
import se.omtanke.person.Personer;
import se.omtanke.person.Personnamn;

/**
 * Cases at the module's door, as a caseworker meets them, beside the same statements by a bare
 * driver. Both are done by turns by several clients at once, and what counts is how much they get
 * done.
 */
final class Arendematning {

  private static final int UPPVARMNING = 50;
  private static final int SKRIVARE = 32;

  private final ApplicationContext kontext;
  private final Anslutning app;
  private final Arendekontor kontor;
  private final Omfang omfang;

  Arendematning(ApplicationContext kontext, Anslutning app, Arendekontor kontor, Omfang omfang) {
    this.kontext = kontext;
    this.app = app;
    this.kontor = kontor;
    this.omfang = omfang;
  }

  /** A piece of work at the door, for each client by its number. */
  private record Dorr(String vad, double mal, IntFunction<Tider.Arbete> arbete) {}

  List<Varde> mat(String nar) throws Exception {
    List<UUID> mina =
        kontext
            .getBean(Transactions.class)
            .read(
                kontor.handlaggare().anropare(),
                tx ->
                    kontext
                        .getBean(Arbetslista.class)
                        .frister(tx, kontor.handlaggare(), Arbetslista.Omfang.MINA)
                        .stream()
                        .map(en -> en.arende().id())
                        .distinct()
                        .toList());
    List<Varde> varden = new ArrayList<>();
    for (Dorr dorr :
        List.of(
            new Dorr("Öppna ett ärende", 0.60, n -> () -> oppna(mina.get(n))),
            new Dorr("Arbetslista med %d ärenden".formatted(mina.size()), 0.45, _ -> this::lista),
            new Dorr("Spara en anteckning", 0.60, n -> anteckning(mina.get(n))))) {
      varden.addAll(jamfor(dorr, nar));
    }
    return varden;
  }

  /** Writers of new cases beside each other; the first that fails ends the run. */
  Varde nyaArenden(String nar) {
    List<Tider.Arbete> skrivare = Collections.nCopies(SKRIVARE, this::taEmot);
    Duration tid = Tider.av(() -> Samtidigt.kor(skrivare, omfang.anrop()));
    double antal = (double) SKRIVARE * omfang.anrop();
    return Varde.av(
        "Nya ärenden, %d skrivare, %.0f skrivna utan fel".formatted(SKRIVARE, antal) + nar,
        antal / (tid.toNanos() / 1e9),
        "st/s");
  }

  private List<Varde> jamfor(Dorr dorr, String nar) throws Exception {
    Idgivare ider = new Idgivare(kontext.getBean(Clock.class), new SecureRandom());
    List<Uppspelning> golv = new ArrayList<>();
    List<Tider.Arbete> genomDorren = new ArrayList<>();
    for (int n = 0; n < Omfang.ANVANDARE; n++) {
      // What is played back writes in rows of its own: the door's would have been changed under it.
      Tider.Arbete forlaga = dorr.arbete().apply(n);
      Tider.av(UPPVARMNING, forlaga);
      golv.add(new Uppspelning(app, Inspelning.av(forlaga), ider::ny));
      Tider.Arbete arbete = dorr.arbete().apply(n);
      Tider.av(UPPVARMNING, arbete);
      genomDorren.add(arbete);
    }
    List<Tider.Arbete> bart = golv.stream().map(en -> (Tider.Arbete) en::kor).toList();
    Samtidigt.kor(bart, UPPVARMNING);
    List<Tider> dorrtider = new ArrayList<>();
    List<Tider> golvtider = new ArrayList<>();
    for (int n = 0; n < Math.max(2, omfang.upprepning()); n++) {
      golvtider.add(Samtidigt.kor(bart, omfang.anrop()));
      dorrtider.add(Samtidigt.kor(genomDorren, omfang.anrop()));
    }
    for (Uppspelning en : golv) {
      en.close();
    }
    double lagst = Tal.median(golvtider.toArray(Tider[]::new), Tider::medelMs);
    double dorrens = Tal.median(dorrtider.toArray(Tider[]::new), Tider::medelMs);
    return List.of(
        Varde.av(dorr.vad() + ", golv" + nar, lagst, "ms"),
        Varde.av(dorr.vad() + ", modulens dörr" + nar, dorrens, "ms"),
        Varde.av(dorr.vad() + ", golv mot dörr, 8 samtidiga" + nar, lagst / dorrens, "×")
            .mot(Mal.minst(dorr.mal())));
  }

  private Object oppna(UUID arende) {
    return kontext
        .getBean(Arendedorr.class)
        .las(
            kontor.handlaggare(),
            Arendeatgard.LASA,
            arende,
            (tx, a) ->
                List.of(
                    kontext.getBean(Fristvakt.class).iArendet(tx, a.id()),
                    kontext.getBean(Delgivningar.class).parter(tx, a),
                    kontext.getBean(Journal.class).signerade(tx, a)));
  }

  private Object lista() {
    return kontext
        .getBean(Transactions.class)
        .auditedRead(
            kontor.handlaggare().anropare(),
            Syfte.av("arende.lista", "arende"),
            tx ->
                kontext
                    .getBean(Arbetslista.class)
                    .lista(tx, kontor.handlaggare(), Arbetslista.Omfang.MINA));
  }

  /** Each client writes in a note of its own, as the page does while someone is writing. */
  private Tider.Arbete anteckning(UUID arende) {
    Journal journal = kontext.getBean(Journal.class);
    UUID id = UUID.randomUUID();
    AtomicInteger sparad = new AtomicInteger();
    return () ->
        kontext
            .getBean(Arendedorr.class)
            .skriv(
                kontor.handlaggare(),
                Arendeatgard.HANDLAGGA,
                arende,
                (tx, a) -> {
                  int sedd = sparad.get();
                  var svar = journal.spara(tx, a, id, utkast("Vi pratade. " + sedd), sedd);
                  if (!(svar instanceof Journal.Sparat.Ja ja)) {
                    throw new IllegalStateException("Someone else wrote in the note");
                  }
                  sparad.set(ja.version());
                  return svar;
                });
  }

  private static Arbetsanteckning.Text utkast(String text) {
    return new Arbetsanteckning.Text("Samtal", text, LocalDate.of(2026, 11, 1));
  }

  private static NyPerson person() {
    String nummer = UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    return NyPerson.av(
        new Identitet.Reservnummer("B" + nummer, Optional.empty(), Kon.OKANT),
        Personnamn.av("Prov", "Bänk"));
  }

  private void taEmot() {
    kontext
        .getBean(Mottagning.class)
        .taEmot(
            kontor.handlaggare(),
            UUID.randomUUID(),
            1,
            tx -> {
              UUID person = kontext.getBean(Personer.class).registrera(tx, person());
              return new Inkommet.Nytt(
                  Inkommetslag.OROSANMALAN,
                  Inkommetsatt.TELEFON,
                  tx.nu(),
                  "Skolan är orolig.",
                  Set.of(Orsak.FORSUMMELSE),
                  List.of(new Uppgiftslamnare.Ny(Lamnarkategori.SKOLA, "Kurator", "", false)),
                  List.of(new Inkommet.Berord(person, Arendeslag.BARN, List.of())));
            });
  }
}
