package se.omtanke.rapport.mall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.omtanke.organisation.Koddel;
import se.omtanke.rapport.mall.Radmall.Kodrader;
import se.omtanke.rapport.mall.Radmall.Nettorad;
import se.omtanke.rapport.mall.Radmall.Radhuvud;
import se.omtanke.rapport.mall.Radmall.Rubrikrad;
import se.omtanke.rapport.mall.Radmall.Summarad;
import se.omtanke.rapport.mall.Radmall.Urvalsrad;

/**
 * Reads the rows of a table. What a row is follows from its first key: {@code rad}, {@code summa},
 * {@code netto}, {@code rubrik}, {@code trio} or {@code perkod}, whose value is the row's id.
 */
final class Radlasare {

  private static final List<String> SLAG =
      List.of("rad", "summa", "netto", "rubrik", "trio", "perkod");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_.]*");

  private final Urvalslasare urval;
  private final Set<String> kolumner;

  Radlasare(Urvalslasare urval, Set<String> kolumner) {
    this.urval = urval;
    this.kolumner = kolumner;
  }

  List<Radmall> rader(Mallnod lista) {
    List<Radmall> rader = new ArrayList<>();
    Set<String> namn = new HashSet<>();
    int ordning = 0;
    for (Mallnod nod : lista.lista()) {
      ordning++;
      for (Radmall rad : rad(nod, ordning)) {
        if (!namn.add(rad.id())) {
          throw nod.fel("raden " + rad.id() + " finns redan");
        }
        rader.add(rad);
      }
    }
    kontrolleraSummor(lista, rader, namn);
    return rader;
  }

  private static void kontrolleraSummor(Mallnod lista, List<Radmall> rader, Set<String> namn) {
    boolean perKod = rader.stream().anyMatch(Kodrader.class::isInstance);
    for (Radmall rad : rader) {
      if (rad instanceof Summarad summa) {
        for (String id : summa.av()) {
          boolean kan = id.contains("*") || (perKod && id.contains("."));
          if (!kan && !namn.contains(id)) {
            throw lista.fel("summan " + summa.id() + " räknar raden " + id + " som inte finns");
          }
        }
      }
    }
  }

  private List<Radmall> rad(Mallnod nod, int plats) {
    Mallkarta karta = nod.karta();
    String slag =
        SLAG.stream()
            .filter(karta.nycklar()::contains)
            .findFirst()
            .orElseThrow(() -> nod.fel("en rad börjar med något av " + SLAG));
    Mallnod idnod = karta.krav(slag);
    if (!ID.matcher(idnod.text()).matches()) {
      throw idnod.fel("en rads namn är små bokstäver a–z, siffror, _ och punkt");
    }
    List<Radmall> rader = rader(slag, idnod.text(), karta, plats);
    karta.slut();
    return rader;
  }

  private List<Radmall> rader(String slag, String id, Mallkarta karta, int plats) {
    return switch (slag) {
      case "rad" ->
          List.of(
              new Urvalsrad(huvud(id, karta, Radslag.RAD), urvalet(karta), ordning(karta, plats)));
      case "summa" ->
          List.of(new Summarad(huvud(id, karta, Radslag.DELSUMMA), karta.krav("av").texter()));
      case "netto" -> List.of(new Nettorad(huvud(id, karta, Radslag.TOTAL)));
      case "rubrik" -> List.of(new Rubrikrad(huvud(id, karta, Radslag.RUBRIK)));
      case "trio" ->
          Trio.rader(huvud(id, karta, Radslag.RAD), urvalet(karta), ordning(karta, plats));
      default -> List.of(perKod(id, karta, plats));
    };
  }

  private Kodrader perKod(String id, Mallkarta karta, int plats) {
    Koddel del = Formlasare.val(karta.krav("del"), Koddel.class);
    return new Kodrader(
        new Radhuvud(id, "", id, Radslag.RAD, true, Set.of()),
        del,
        karta.heltal("tecken", 10),
        karta.finns("urval").map(urval::urval).orElse(new Urval.Alla()),
        ordning(karta, plats),
        karta.janej("uppdelad", false));
  }

  private Radhuvud huvud(String id, Mallkarta karta, Radslag slag) {
    Set<String> ej = new HashSet<>();
    for (Mallnod kolumn : karta.finns("ej").map(Mallnod::lista).orElse(List.of())) {
      if (!kolumner.contains(kolumn.text())) {
        throw kolumn.fel("kolumnen " + kolumn.text() + " finns inte");
      }
      ej.add(kolumn.text());
    }
    Radslag satt = karta.finns("slag").map(nod -> Formlasare.val(nod, Radslag.class)).orElse(slag);
    return new Radhuvud(
        id, karta.text("kod", ""), karta.text("namn"), satt, karta.janej("periodiserad", true), ej);
  }

  private Urval urvalet(Mallkarta karta) {
    return urval.urval(karta.krav("urval"));
  }

  private static int ordning(Mallkarta karta, int plats) {
    return karta.heltal("ordning", plats);
  }
}
