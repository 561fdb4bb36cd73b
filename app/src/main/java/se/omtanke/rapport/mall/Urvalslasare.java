package se.omtanke.rapport.mall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.omtanke.organisation.Koddel;

/**
 * Reads selections: {@code {verksamhet: ["51*", "520-529"], utom: {motpart: ["1*"]}}}, the name of
 * one, or {@code allt}.
 *
 * <p>{@code periodiserad: ja} means what was accrued, {@code nej} what was not. Between code parts
 * it is <em>and</em>, between patterns <em>or</em>. {@code nagot} lists selections of which one is
 * enough, {@code med} and {@code utan} name selections that must and must not hold.
 */
final class Urvalslasare {

  private static final Pattern KOD = Pattern.compile("[\\p{Alnum}ÅÄÖåäö_.]*");

  private final Map<String, Urval> namngivna = new LinkedHashMap<>();

  Urvalslasare() {
    namngivna.put("allt", new Urval.Alla());
    namngivna.put("intakter", Kontourval.INTAKT);
    namngivna.put("kostnader", Kontourval.KOSTNAD);
  }

  /** Reads the named selections of a template; one may use those before it. */
  void namnge(Mallkarta karta) {
    for (String namn : karta.nycklar()) {
      namngivna.put(namn, urval(karta.krav(namn)));
    }
  }

  Urval urval(Mallnod nod) {
    return nod.arKarta() ? avKarta(nod.karta()) : namngivet(nod);
  }

  private Urval namngivet(Mallnod nod) {
    Urval urval = namngivna.get(nod.text());
    if (urval == null) {
      throw nod.fel(
          "urvalet " + nod.text() + " finns inte; namngivna urval är " + namngivna.keySet());
    }
    return urval;
  }

  private Urval avKarta(Mallkarta karta) {
    Urval urval = new Urval.Alla();
    for (Koddel del : Koddel.values()) {
      var monster = karta.finns(del.name().toLowerCase(Locale.ROOT));
      if (monster.isPresent()) {
        urval = Urval.bade(urval, new Urval.Del(del, monster(monster.get())));
      }
    }
    if (karta.finns("periodiserad").isPresent()) {
      urval = Urval.bade(urval, new Urval.Periodiserat(karta.janej("periodiserad", true)));
    }
    if (karta.finns("nagot").isPresent()) {
      List<Urval> delar = karta.krav("nagot").lista().stream().map(this::urval).toList();
      urval = Urval.bade(urval, new Urval.Eller(delar));
    }
    for (Mallnod med : karta.finns("med").map(Mallnod::lista).orElse(List.of())) {
      urval = Urval.bade(urval, namngivet(med));
    }
    for (Mallnod utan : karta.finns("utan").map(Mallnod::lista).orElse(List.of())) {
      urval = new Urval.Utom(urval, namngivet(utan));
    }
    var utom = karta.finns("utom");
    if (utom.isPresent()) {
      urval = new Urval.Utom(urval, urval(utom.get()));
    }
    karta.slut();
    return urval;
  }

  private static List<Kodmonster> monster(Mallnod nod) {
    List<Kodmonster> monster = new ArrayList<>();
    for (Mallnod ett : nod.lista()) {
      monster.add(ettMonster(ett));
    }
    if (monster.isEmpty()) {
      throw nod.fel("listan är tom; skriv minst en kod");
    }
    return monster;
  }

  private static Kodmonster ettMonster(Mallnod nod) {
    String text = nod.text();
    int streck = text.indexOf('-');
    if (streck > 0) {
      return intervall(nod, text.substring(0, streck).strip(), text.substring(streck + 1).strip());
    }
    boolean borjan = text.endsWith("*");
    String kod = borjan ? text.substring(0, text.length() - 1) : text;
    if (!KOD.matcher(kod).matches()) {
      throw nod.fel("koden " + text + " går inte att läsa; skriv 510, 51* eller 520-529");
    }
    return borjan ? new Kodmonster.Borjan(kod) : new Kodmonster.Exakt(kod);
  }

  private static Kodmonster intervall(Mallnod nod, String fran, String till) {
    boolean koder = KOD.matcher(fran).matches() && KOD.matcher(till).matches();
    if (!koder || fran.length() != till.length() || fran.compareTo(till) > 0) {
      throw nod.fel("intervallet ska gå från en lägre till en högre, lika lång kod");
    }
    return new Kodmonster.Intervall(fran, till);
  }
}
