package se.omtanke.drift.kommando;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.omtanke.drift.bench.Bench;
import se.omtanke.drift.bench.Benchdel;
import se.omtanke.drift.bench.Mattabell;
import se.omtanke.drift.bench.Omfang;

/** Measures Omtanke on this machine, in a directory of its own that is removed afterwards. */
@Command(
    name = "bench",
    description = "Mät Omtanke på den här datorn, med en påhittad kommun som tas bort efteråt.")
public final class Benchkommando implements Callable<Integer> {

  /** How the figures are written. */
  enum Format {
    text,
    json
  }

  @Mixin Hjalp hjalp = new Hjalp();

  @Parameters(
      paramLabel = "DEL",
      arity = "0..*",
      description = "Vad som mäts: ekonomi, person, arende (standard: allt).")
  private List<Benchdel> delar = List.of();

  @Option(
      names = "--arenden",
      paramLabel = "N",
      defaultValue = "1000000",
      description =
          "Ärenden hos nämnden; först mäts en tiondel av dem (standard: ${DEFAULT-VALUE}).")
  private int arenden;

  @Option(
      names = "--rader",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "Huvudbokens rader på tre år (standard: ${DEFAULT-VALUE}).")
  private int rader;

  @Option(
      names = "--historik",
      paramLabel = "N",
      defaultValue = "9",
      description = "Hur många gånger huvudboken läggs till bakåt (standard: ${DEFAULT-VALUE}).")
  private int historik;

  @Option(
      names = "--varv",
      paramLabel = "N",
      defaultValue = "1",
      description = "Hur många gånger importen mäts (standard: ${DEFAULT-VALUE}).")
  private int varv;

  @Option(
      names = "--anrop",
      paramLabel = "N",
      defaultValue = "50",
      description = "Anrop per användare (standard: ${DEFAULT-VALUE}).")
  private int anrop;

  @Option(
      names = "--upprepa",
      paramLabel = "N",
      defaultValue = "3",
      description =
          "Hur många gånger rapporter och sidor mäts; medianen räknas (standard:"
              + " ${DEFAULT-VALUE}).")
  private int upprepa;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (förvalt) eller json.")
  private Format format = Format.text;

  @Option(
      names = "--ut",
      paramLabel = "FIL",
      description = "Skriv också tabellen i filen, mellan dess märken om den har några.")
  private @Nullable Path ut;

  @Override
  public Integer call() throws Exception {
    Omfang omfang = new Omfang(rader, historik, varv, anrop, upprepa, arenden);
    Mattabell tabell = new Bench(omfang, valda(), System.err::println).kor();
    String svar = format == Format.json ? tabell.json() : tabell.text();
    PrintWriter konsol = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    konsol.print(svar);
    konsol.flush();
    skriv(tabell.text());
    return 0;
  }

  private Set<Benchdel> valda() {
    return delar.isEmpty() ? EnumSet.allOf(Benchdel.class) : EnumSet.copyOf(delar);
  }

  private void skriv(String tabell) throws IOException {
    Optional<Path> fil = Optional.ofNullable(ut);
    if (fil.isPresent()) {
      String fore = Files.exists(fil.get()) ? Files.readString(fil.get()) : "";
      Files.writeString(fil.get(), Matningsfil.med(fore, tabell));
    }
  }
}
