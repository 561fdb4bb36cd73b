package se.omtanke.regler.gallring;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.Faktum;

/** Whose child somebody is, and where a child has lived, can be asked for a lifetime later. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "16",
    paragraf = "2",
    fran = "2025-07-01",
    text = "88d4d4a05674ee1ebdd5946af8233c1f242e9897c9d63010f1434a2dbb332462")
final class BevaradeHandlingar implements Gallringsregel {

  private static final Set<Handlingsslag> ALDRIG =
      EnumSet.of(Handlingsslag.FADERSKAP, Handlingsslag.ADOPTION, Handlingsslag.PLACERING);

  @Override
  public String namn() {
    return "gallring_aldrig";
  }

  @Override
  public String rubrik() {
    return "Faderskap, adoption och placerade barn gallras aldrig";
  }

  @Override
  public Optional<Verkan> prova(Gallringsfraga fraga, Parametrar parametrar) {
    return fraga.akt() == Akt.SOCIALNAMND && ALDRIG.contains(fraga.handling())
        ? Optional.of(
            new Verkan.Aldrig(
                "Handlingarna får inte gallras",
                List.of(Faktum.ur("handlingar", fraga.handling().visning()))))
        : Optional.empty();
  }
}
