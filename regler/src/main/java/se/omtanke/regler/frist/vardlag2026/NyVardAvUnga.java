package se.omtanke.regler.frist.vardlag2026;

import java.util.List;
import se.omtanke.regler.frist.Fristregel;

/** The rules of this act. */
public final class NyVardAvUnga {

  private NyVardAvUnga() {}

  /** All of them, in alphabetical order. */
  public static List<Fristregel> regler() {
    return List.of(
        new BegaranOmUpphorande(),
        new OmhandertagandeRattensProvning(),
        new OmhandertagandeUnderstallning(),
        new OmprovningUtreseforbud(),
        new OmprovningVard(),
        new OvervagandeFlyttningsforbud(),
        new OvervagandeUmgange(),
        new OvervagandeVardUtanSamtycke(),
        new RattensAvgorande(),
        new UtreseforbudUpphor(),
        new VardForBeteendeBeredas(),
        new VardForBeteendeUpphor(),
        new VardForHemmetUpphor(),
        new VardPaborjas(),
        new Vardansokan());
  }
}
