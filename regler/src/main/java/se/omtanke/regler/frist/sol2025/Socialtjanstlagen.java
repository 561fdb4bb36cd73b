package se.omtanke.regler.frist.sol2025;

import java.util.List;
import se.omtanke.regler.frist.Fristregel;

/** The rules of this act. */
public final class Socialtjanstlagen {

  private Socialtjanstlagen() {}

  /** All of them, in alphabetical order. */
  public static List<Fristregel> regler() {
    return List.of(
        new Adoptionsmedgivande(),
        new AdoptionsmedgivandeKontroll(),
        new Adoptionssamtycke(),
        new Aterkoppling(),
        new AterkopplingGenast(),
        new Aterkrav(),
        new Avgiftsandring(),
        new Barnutredning(),
        new EjVerkstallt(),
        new EjVerkstalltAvbrott(),
        new FlyttningsforbudProvas(),
        new Forhandsbedomning(),
        new InformationOmUtredning(),
        new Jourhem(),
        new Kvartalsrapport(),
        new OverflyttningAnsokan(),
        new OverflyttningBeslut(),
        new OverflyttningSvar(),
        new OvervagandeVard(),
        new OvervagandeVardnad(),
        new SarskildAvgift(),
        new Skyddsbedomning(),
        new Ungdomstjanst(),
        new UppfoljningEfterPlacering(),
        new UppfoljningEfterUtredning(),
        new UtredningInleds(),
        new VardplanRevidering());
  }
}
