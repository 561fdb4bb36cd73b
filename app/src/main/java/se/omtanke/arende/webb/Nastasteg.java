package se.omtanke.arende.webb;

import se.omtanke.arende.Arendelage;
import se.omtanke.arende.Arendeslag;
import se.omtanke.arende.Beslut;

/**
 * What is to be done next in a case, in words and with the place where it is done.
 *
 * @param nyckel key of the words
 * @param href the place; empty when there is nothing to do
 */
public record Nastasteg(String nyckel, String href) {

  static Nastasteg av(Arendeblad blad) {
    String rot = Arendesidor.rot(blad.arende().id());
    if (blad.attSkyddsbedoma().isPresent()) {
      return steg("skyddsbedom", rot + "#skyddsbedomning");
    }
    return switch (blad.arende().lage()) {
      case Arendelage.Aktualiserat _ ->
          steg(
              blad.arende().slag() == Arendeslag.VUXEN ? "tastallning" : "forhandsbedom",
              rot + "/utredning#forhandsbedomning");
      case Arendelage.Utreds _ -> utreds(blad, rot);
      case Arendelage.Beslutat _ ->
          blad.fattat().map(beslut -> beslutat(blad, beslut, rot)).orElse(steg("avsluta", rot));
      case Arendelage.EjInlett _ -> steg("ejinlett", "");
      case Arendelage.Avslutat _ -> steg("avslutat", "");
    };
  }

  private static Nastasteg utreds(Arendeblad blad, String rot) {
    if (blad.forslag().isPresent()) {
      return steg("fatta", rot + "/beslut/" + blad.forslag().get().id());
    }
    return blad.pagaende().flatMap(en -> en.plan()).isEmpty()
        ? steg("planera", rot + "/utredning#plan")
        : steg("foresla", rot + "/beslut/nytt");
  }

  private static Nastasteg beslutat(Arendeblad blad, Beslut beslut, String rot) {
    String har = rot + "/beslut/" + beslut.id();
    if (!blad.attUnderratta(beslut.id()).isEmpty()) {
      return steg("underratta", har + "#underrattelser");
    }
    boolean odelgiven =
        blad.underrattade(beslut.id()).stream().anyMatch(en -> en.delgiven().isEmpty());
    return odelgiven ? steg("delge", har + "#underrattelser") : steg("folj", rot + "/beslut");
  }

  private static Nastasteg steg(String ord, String href) {
    return new Nastasteg("arende.nasta." + ord, href);
  }
}
