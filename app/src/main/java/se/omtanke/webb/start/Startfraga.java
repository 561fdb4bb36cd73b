package se.omtanke.webb.start;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.grund.Anropare;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Sida;

/**
 * Who asks for a start page.
 *
 * @param vem the one signed in
 * @param uppdrag the assignment she acts in
 * @param sida the page, for texts
 * @param perioder the periods with outcome, the latest first
 */
record Startfraga(
    Inloggad vem, Medarbetaruppdrag uppdrag, Sida sida, List<Bokforingsperiod> perioder) {

  Startfraga {
    perioder = List.copyOf(perioder);
  }

  Anropare anropare() {
    return uppdrag.anropare();
  }

  Optional<Bokforingsperiod> senast() {
    return perioder.stream().findFirst();
  }

  /** An accounting period in words: "april 2021", or the closing of the year. */
  String manad(Bokforingsperiod period) {
    return period.nummer() > 12
        ? text("bokslut", Integer.toString(period.ar()))
        : Datumform.manad(
            YearMonth.of(period.ar(), Math.max(1, period.nummer())), sida.ram().texter().sprak());
  }

  String text(String nyckel, Object... argument) {
    return sida.text("webb.start." + nyckel, argument);
  }
}
