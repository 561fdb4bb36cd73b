package se.omtanke.regler.gallring;

import java.util.List;
import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.Faktum;

/** What a private home has written on a placed child goes to the board that decided. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "17",
    paragraf = "4",
    fran = "2025-07-01",
    text = "aee7fe5f2d0a87d3867e70bdd9b24f60cf454bf57f00d81bd5081661996ed18c")
final class EnskildPlacering implements Gallringsregel {

  @Override
  public String namn() {
    return "gallring_enskild_placering";
  }

  @Override
  public String rubrik() {
    return "Placerade barns akter i enskild verksamhet överlämnas";
  }

  @Override
  public Optional<Verkan> prova(Gallringsfraga fraga, Parametrar parametrar) {
    return fraga.akt() == Akt.ENSKILD_VERKSAMHET && fraga.handling() == Handlingsslag.PLACERING
        ? Optional.of(
            new Verkan.Overlamnas(
                "Överlämnas för bevarande till den socialnämnd som beslutat om insatsen",
                List.of(Faktum.ur("handlingar", fraga.handling().visning()))))
        : Optional.empty();
  }
}
