package se.omtanke.drift.rakna;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.regler.Period;
import se.omtanke.regler.Periodmangd;
import se.omtanke.regler.frist.Forlangning;
import se.omtanke.regler.frist.Fristfraga;

/** A question about a time, in JSON. */
final class Fristindata {

  /** The day it was done; not part of the question, but judged by the answer. */
  private static final String STOPP = "stopp";

  private static final Set<String> FALT =
      Set.of(
          "regel",
          "start",
          "senast_provad",
          "forlangningar",
          "uppehall",
          "foregaende",
          "nytt_skal",
          STOPP);

  private Fristindata() {}

  static Fristfraga fraga(Indata indata) {
    indata.medEndast(FALT);
    String start = indata.text("start");
    boolean medTid = start.contains("T");
    Optional<LocalDateTime> tid =
        medTid
            ? Optional.of(
                indata.tolkad(
                    "start", start, LocalDateTime::parse, "ska vara som 2026-03-02T14:30"))
            : Optional.empty();
    return new Fristfraga(
        indata.text("regel"),
        tid.map(stund -> indata.rimlig("start", stund.toLocalDate()))
            .orElseGet(() -> indata.dag("start")),
        tid.map(LocalDateTime::toLocalTime),
        indata.valfriDag("senast_provad"),
        indata.lista("forlangningar").stream().map(Fristindata::forlangning).toList(),
        Periodmangd.av(indata.lista("uppehall").stream().map(Fristindata::period).toList()),
        indata.lista("foregaende").stream().map(Fristindata::tidigareStart).toList(),
        indata.valfriText("nytt_skal"));
  }

  static Optional<LocalDate> stopp(Indata indata) {
    return indata.valfriDag(STOPP);
  }

  private static Forlangning forlangning(Indata rad) {
    rad.medEndast(Set.of("beslutad", "till", "grund", "beslutare"));
    return new Forlangning(
        rad.dag("beslutad"), rad.dag("till"), rad.text("grund"), rad.text("beslutare"));
  }

  private static Period period(Indata rad) {
    rad.medEndast(Set.of("fran", "till_och_med"));
    LocalDate fran = rad.dag("fran");
    LocalDate sista = rad.dag("till_och_med");
    if (sista.isBefore(fran)) {
      throw new OgiltigIndata("uppehall", "Ett uppehåll kan inte sluta före det börjar.");
    }
    return Period.franTillOchMed(fran, sista);
  }

  private static LocalDate tidigareStart(Indata rad) {
    return rad.medEndast(Set.of("start")).dag("start");
  }
}
