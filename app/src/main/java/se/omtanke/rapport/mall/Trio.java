package se.omtanke.rapport.mall;

import java.util.List;
import java.util.Set;
import se.omtanke.rapport.mall.Radmall.Radhuvud;
import se.omtanke.rapport.mall.Radmall.Rubrikrad;
import se.omtanke.rapport.mall.Radmall.Summarad;
import se.omtanke.rapport.mall.Radmall.Urvalsrad;

/** An area as a heading with its income, its cost and the net of them. */
public final class Trio {

  private Trio() {}

  /** The four rows: {@code id}, {@code id.intakt}, {@code id.kostnad} and {@code id.netto}. */
  public static List<Radmall> rader(Radhuvud huvud, Urval urval, int ordning) {
    return List.of(
        new Rubrikrad(rad(huvud, "", huvud.namn(), Radslag.RUBRIK)),
        new Urvalsrad(
            rad(huvud, ".intakt", "Intäkter", Radslag.RAD),
            Urval.bade(urval, Kontourval.INTAKT),
            ordning),
        new Urvalsrad(
            rad(huvud, ".kostnad", "Kostnader", Radslag.RAD),
            Urval.bade(urval, Kontourval.KOSTNAD),
            ordning),
        new Summarad(
            rad(huvud, ".netto", "Nettokostnad", Radslag.DELSUMMA),
            List.of(huvud.id() + ".intakt", huvud.id() + ".kostnad")));
  }

  private static Radhuvud rad(Radhuvud huvud, String del, String namn, Radslag slag) {
    String kod = slag == Radslag.RUBRIK ? huvud.kod() : "";
    Set<String> ej = huvud.ej();
    return new Radhuvud(huvud.id() + del, kod, namn, slag, huvud.periodiserad(), ej);
  }
}
