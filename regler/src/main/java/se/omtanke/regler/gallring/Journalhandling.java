package se.omtanke.regler.gallring;

import java.util.List;
import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.Faktum;

/** A patient's record is kept at least ten years; no act says that it must then be destroyed. */
@Lagrum(
    sfs = "2008:355",
    kapitel = "3",
    paragraf = "17",
    stycke = "1",
    fran = "2020-01-01",
    text = "f8127b6f102806c4f7218c30ed77addd68894a13dcc9d0c73d5a88f8c14df11d")
final class Journalhandling implements Gallringsregel {

  @Override
  public String namn() {
    return "gallring_journal";
  }

  @Override
  public String rubrik() {
    return "Journalhandlingar bevaras minst tio år";
  }

  @Override
  public Optional<Verkan> prova(Gallringsfraga fraga, Parametrar parametrar) {
    return fraga.akt() == Akt.JOURNAL
        ? Optional.of(
            new Verkan.BevarasTill(
                efter(fraga.sista(), fraga, parametrar),
                "Bevaras minst så länge, räknat från den sista uppgiften",
                List.of(Faktum.ur("sista uppgift", fraga.sista()), tid(fraga, parametrar))))
        : Optional.empty();
  }
}
