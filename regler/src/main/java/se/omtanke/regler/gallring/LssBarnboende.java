package se.omtanke.regler.gallring;

import java.util.List;
import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.Faktum;

/** Where a child has lived by LSS is kept for ever. */
@Lagrum(
    sfs = "1993:387",
    paragraf = "21 d",
    stycke = "1",
    fran = "2020-01-01",
    text = "968acb517c74bd25a1386b8f7a4111a40cb32c0d184eb9c77e2f09c6a8290f7e")
final class LssBarnboende implements Gallringsregel {

  @Override
  public String namn() {
    return "gallring_lss_aldrig";
  }

  @Override
  public String rubrik() {
    return "Barns boende enligt LSS gallras aldrig";
  }

  @Override
  public Optional<Verkan> prova(Gallringsfraga fraga, Parametrar parametrar) {
    return fraga.akt() == Akt.LSS && fraga.handling() == Handlingsslag.BARNBOENDE
        ? Optional.of(
            new Verkan.Aldrig(
                "Handlingarna får inte gallras",
                List.of(Faktum.ur("handlingar", fraga.handling().visning()))))
        : Optional.empty();
  }
}
