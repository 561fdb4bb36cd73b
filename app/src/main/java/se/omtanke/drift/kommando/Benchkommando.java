package se.omtanke.drift.kommando;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.omtanke.drift.bench.Bench;
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
    Omfang omfang = new Omfang(rader, historik, varv, anrop, upprepa);
    Mattabell tabell = new Bench(omfang, System.err::println).kor();
    String svar = format == Format.json ? tabell.json() : tabell.text();
    PrintWriter konsol = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    konsol.print(svar);
    konsol.flush();
    skriv(tabell.text());
    return 0;
  }

  private void skriv(String tabell) throws IOException {
    Optional<Path> fil = Optional.ofNullable(ut);
    if (fil.isPresent()) {
      String fore = Files.exists(fil.get()) ? Files.readString(fil.get()) : "";
      Files.writeString(fil.get(), Matningsfil.med(fore, tabell));
    }
  }
}
