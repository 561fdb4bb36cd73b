package se.omtanke.drift.rakna;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.omtanke.drift.kommando.Hjalp;
import se.omtanke.regler.frist.Frist;
import se.omtanke.regler.frist.Frister;

/** Counts a time. Exit code 0 when it is counted, 1 when the question is refused. */
@Command(
    name = "frist",
    description = "Räkna en frist: sista dag, lagrum och hur dagen räknats fram.",
    footer = {
      "",
      "Indata: {\"regel\":\"forhandsbedomning\",\"start\":\"2026-03-02\"} och vid behov",
      "senast_provad, forlangningar, uppehall, foregaende, nytt_skal och stopp."
    })
final class Fristkommando implements Callable<Integer> {

  @Spec private CommandSpec sjalv = CommandSpec.create();
  @Mixin Hjalp hjalp = new Hjalp();

  @Option(names = "--indata", paramLabel = "FIL.json", description = "Frågan som JSON.")
  private @Nullable Path indata;

  @Option(names = "--lista", description = "Visa alla regler med lagrum och dagar.")
  private boolean lista;

  @Override
  public Integer call() {
    PrintWriter ut = sjalv.commandLine().getOut();
    Frister frister = Frister.gallande();
    if (lista) {
      Fristsvar.lista(frister).forEach(ut::println);
      return 0;
    }
    if (indata == null) {
      throw new CommandLine.ParameterException(
          sjalv.commandLine(), "Ange --indata FIL.json eller --lista.");
    }
    Indata fraga = Indata.las(indata);
    Frist frist = frister.rakna(Fristindata.fraga(fraga));
    ut.println(Svar.json(Fristsvar.svar(frist, Fristindata.stopp(fraga))));
    return 0;
  }
}
