package se.omtanke.regler.gallring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.Faktum;

/**
 * What an investigation of a child left behind is kept until the child is thirty, unless the case
 * was closed before the paragraph came.
 */
@Lagrum(
    sfs = "2025:400",
    kapitel = "16",
    paragraf = "2 a",
    stycke = "1",
    fran = "2026-01-15",
    text = "fb764322c1b84f99c1dfbe967c9595b5245a2c190604002a17fa5ce2f4253c14")
final class BarnutredningBevaras implements Gallringsregel {

  @Override
  public String namn() {
    return "gallring_barnutredning";
  }

  @Override
  public String rubrik() {
    return "Utredning om barn bevaras tills barnet är trettio år";
  }

  @Override
  public Optional<Verkan> prova(Gallringsfraga fraga, Parametrar parametrar) {
    return fraga.akt() == Akt.SOCIALNAMND
            && fraga.handling() == Handlingsslag.BARNUTREDNING
            && !avslutadFore(fraga)
        ? Optional.of(bevaras(fraga, parametrar))
        : Optional.empty();
  }

  private boolean avslutadFore(Gallringsfraga fraga) {
    return fraga.avslutad().filter(dag -> dag.isBefore(galler().fran())).isPresent();
  }

  private Verkan bevaras(Gallringsfraga fraga, Parametrar parametrar) {
    if (fraga.avslutad().isEmpty() && fraga.sista().isBefore(galler().fran())) {
      return new Verkan.Bedoms(
          "Det är inte sagt när ärendet avslutades; paragrafen gäller inte det som avslutades före "
              + galler().fran(),
          List.of());
    }
    return fraga
        .barnFott()
        .<Verkan>map(fott -> tillAlder(fott, fraga, parametrar))
        .orElseGet(() -> new Verkan.Bedoms("Det är inte sagt när barnet är fött", List.of()));
  }

  private Verkan tillAlder(LocalDate fott, Gallringsfraga fraga, Parametrar parametrar) {
    return new Verkan.BevarasTill(
        efter(fott, fraga, parametrar),
        "Får inte gallras förrän barnet har nått åldern",
        List.of(Faktum.ur("barnet är fött", fott), tid(fraga, parametrar)));
  }
}
