package se.omtanke.regler.frist.sol2001;

import java.util.List;
import se.omtanke.regler.frist.Fristregel;

/** The rules of this act. */
public final class AldreSocialtjanstlagen {

  private AldreSocialtjanstlagen() {}

  /** All of them, in alphabetical order. */
  public static List<Fristregel> regler() {
    return List.of(
        new Adoptionsmedgivande(),
        new AdoptionsmedgivandeKontroll(),
        new Adoptionssamtycke(),
        new Aterkrav(),
        new Avgiftsandring(),
        new Barnutredning(),
        new EjVerkstallt(),
        new EjVerkstalltAvbrott(),
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
        new UtredningInleds());
  }
}
