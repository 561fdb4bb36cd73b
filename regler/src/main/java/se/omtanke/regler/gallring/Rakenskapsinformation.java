package se.omtanke.regler.gallring;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.Faktum;

/** Vouchers and books are kept through the seventh year after the accounting year. */
@Lagrum(
    sfs = "2018:597",
    kapitel = "3",
    paragraf = "13",
    stycke = "1",
    fran = "2020-01-01",
    text = "877268153c392d1074fb595f10252b134a23ebd92ff212f8ebe2e63eaffd40f5")
final class Rakenskapsinformation implements Gallringsregel {

  @Override
  public String namn() {
    return "gallring_rakenskap";
  }

  @Override
  public String rubrik() {
    return "Räkenskapsinformation bevaras till och med det sjunde året";
  }

  @Override
  public Optional<Verkan> prova(Gallringsfraga fraga, Parametrar parametrar) {
    if (fraga.akt() != Akt.RAKENSKAP) {
      return Optional.empty();
    }
    LocalDate sjundeAret = efter(fraga.sista(), fraga, parametrar);
    return Optional.of(
        new Verkan.BevarasTill(
            sjundeAret.with(TemporalAdjusters.firstDayOfNextYear()),
            "Bevaras till och med kalenderårets slut, räknat från räkenskapsårets sista dag",
            List.of(
                Faktum.ur("räkenskapsårets sista dag", fraga.sista()), tid(fraga, parametrar))));
  }
}
