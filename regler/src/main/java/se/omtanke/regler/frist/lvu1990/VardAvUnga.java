package se.omtanke.regler.frist.lvu1990;

import java.util.List;
import se.omtanke.regler.frist.Fristregel;

/** The rules of this act. */
public final class VardAvUnga {

  private VardAvUnga() {}

  /** All of them, in alphabetical order. */
  public static List<Fristregel> regler() {
    return List.of(
        new FlyttningsforbudAnsokan(),
        new FlyttningsforbudUnderstallning(),
        new FortsattOmhandertagande(),
        new FortsattOmhandertagandeLangst(),
        new OmhandertagandeRattensProvning(),
        new OmhandertagandeUnderstallning(),
        new OmprovningForebyggande(),
        new OmprovningUtreseforbud(),
        new OmprovningVard(),
        new OvervagandeFlyttningsforbud(),
        new OvervagandeUmgange(),
        new OvervagandeVardUtanSamtycke(),
        new OvervagandeVardnadLvu(),
        new RattensAvgorande(),
        new UppfoljningEfterVard(),
        new UtreseforbudAnsokan(),
        new UtreseforbudRattensProvning(),
        new UtreseforbudUnderstallning(),
        new UtreseforbudUpphor(),
        new VardForBeteendeBeredas(),
        new VardForBeteendeUpphor(),
        new VardForHemmetUpphor(),
        new VardPaborjas(),
        new Vardansokan());
  }
}
