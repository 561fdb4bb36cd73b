package se.omtanke.drift.rakna;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.omtanke.regler.Tidslinje.Segment;
import se.omtanke.regler.frist.Frist;
import se.omtanke.regler.frist.Frister;
import se.omtanke.regler.frist.Fristregel;

/** Times as JSON and as a list. */
final class Fristsvar {

  private Fristsvar() {}

  static Map<String, Object> svar(Frist frist, Optional<LocalDate> stopp) {
    Map<String, Object> falt = new LinkedHashMap<>();
    falt.put("regel", frist.regel());
    falt.put("start", frist.start().toString());
    falt.put("slut", frist.slut().toString());
    falt.put("senast", frist.senast().toString());
    frist.klockslag().ifPresent(tid -> falt.put("klockslag", tid.toString()));
    stopp.ifPresent(
        dag -> {
          falt.put("stopp", dag.toString());
          falt.put("i_tid", frist.lage(dag) != Frist.Lage.OVERSKRIDEN);
        });
    falt.put("slag", frist.slag().visning());
    falt.put("lagrum", frist.lagrum().toString());
    falt.put("utfall", frist.utfall().visning());
    falt.put("spar", Svar.spar(frist.spar()));
    return falt;
  }

  /** Every rule with its paragraph and days, one a line. */
  static List<String> lista(Frister frister) {
    return frister.namn().stream()
        .flatMap(namn -> frister.linje(namn).segment().stream().map(Fristsvar::rad))
        .toList();
  }

  private static String rad(Segment<Fristregel> del) {
    Fristregel regel = del.varde();
    return String.join(
        "\t",
        regel.namn(),
        regel.paragraf().utforlig(),
        del.period().toString(),
        regel.lagstod().getFirst().sakerhet().name(),
        regel.rubrik());
  }
}
