package se.omtanke.regler.overklagande;

import java.time.LocalDate;
import java.util.List;
import se.omtanke.regler.utfall.Faktum;
import se.omtanke.regler.utfall.OgiltigFraga;
import se.omtanke.regler.utfall.Sparrad;
import se.omtanke.regler.utfall.Utfall;

/** Which road an appeal of a kind of decision takes. */
public final class Overklagbarhet {

  private Overklagbarhet() {}

  /**
   * The road on the day of the decision.
   *
   * @param slag the kind of decision, by its name in the rules on who may decide
   * @throws OgiltigFraga if no rule speaks of it on that day
   */
  public static Overklagandesvar prova(String slag, LocalDate dag) {
    Vagregel regel =
        Overklagandelista.vagar().stream()
            .filter(en -> en.galler().innehaller(dag))
            .filter(en -> en.beslut().contains(slag))
            .findFirst()
            .orElseThrow(
                () ->
                    new OgiltigFraga(
                        "Ingen regel om överklagande av beslutet är i kraft " + dag + "."));
    Utfall utfall = regel.utfall(slag);
    Sparrad rad =
        Sparrad.enligt(
            regel.paragraf(),
            regel.rubrik(),
            utfall,
            Faktum.ur("beslut", slag),
            Faktum.ur("dag", dag));
    return new Overklagandesvar(regel.vag(), utfall, regel.paragraf(), List.of(rad));
  }
}
