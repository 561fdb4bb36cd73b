package se.omtanke.arende.webb;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import se.omtanke.arende.Inkommetsatt;
import se.omtanke.arende.Inkommetslag;
import se.omtanke.arende.Lamnarkategori;
import se.omtanke.arende.Orsak;
import se.omtanke.arende.Uppgiftslamnare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.person.Identitet;

/**
 * What the intake form says, read field by field.
 *
 * @param slag what kind of thing
 * @param satt how it came
 * @param inkom when
 * @param innehall what was said
 * @param orsaker why
 * @param lamnare who said it
 * @param berorda whom it is about
 * @param vardnadshavare who has custody of the children
 */
record Intagsformular(
    Inkommetslag slag,
    Inkommetsatt satt,
    Instant inkom,
    String innehall,
    Set<Orsak> orsaker,
    List<Uppgiftslamnare.Ny> lamnare,
    List<Skriven> berorda,
    List<Skriven> vardnadshavare) {

  /** As many persons as the form has room for. */
  static final int BERORDA = 4;

  /** As many custodians as the form has room for. */
  static final int VARDNADSHAVARE = 2;

  /** As many reporters as the form has room for. */
  static final int LAMNARE = 2;

  /**
   * A person as typed.
   *
   * @param falt the field that her number stands in
   * @param identitet what she is known by
   * @param fornamn given name, needed when the board has not met her
   * @param efternamn surname, needed when the board has not met her
   */
  record Skriven(String falt, Identitet identitet, String fornamn, String efternamn) {}

  /**
   * Reads the form.
   *
   * @throws OgiltigIndata for every field that does not hold
   */
  static Intagsformular las(MultiValueMap<String, String> falt, LocalDate idag, ZoneId zon) {
    Falttolk tolk = new Falttolk(falt);
    Intagsformular last =
        new Intagsformular(
            tolk.val("slag", Inkommetslag.values(), "Välj vad som har kommit in."),
            tolk.val("satt", Inkommetsatt.values(), "Välj hur det kom in."),
            tolk.moment("inkom", "klockan", idag, zon),
            tolk.text("berattat"),
            Set.copyOf(tolk.flera("orsak", Orsak.values())),
            lamnare(tolk),
            personer(tolk, "person", BERORDA, idag),
            personer(tolk, "vardnadshavare", VARDNADSHAVARE, idag));
    if (last.berorda.isEmpty()) {
      tolk.fel("person1", "Skriv vem det gäller: minst en person.");
    }
    if (last.orsaker.isEmpty()) {
      tolk.fel("orsak", "Välj minst en orsak.");
    }
    if (last.innehall.isEmpty()) {
      tolk.fel("berattat", "Skriv vad som har kommit fram.");
    }
    tolk.krav();
    return last;
  }

  /** The form's single values, for its fields. */
  static Map<String, String> varden(MultiValueMap<String, String> falt) {
    return new HashMap<>(falt.toSingleValueMap());
  }

  private static List<Uppgiftslamnare.Ny> lamnare(Falttolk tolk) {
    List<Uppgiftslamnare.Ny> lamnare = new ArrayList<>();
    for (int n = 1; n <= LAMNARE; n++) {
      if (tolk.kryssat("lamnare" + n)) {
        lamnare.add(
            new Uppgiftslamnare.Ny(
                tolk.val("lamnare" + n, Lamnarkategori.values(), "Välj vem uppgiftslämnaren är."),
                tolk.text("lamnarnamn" + n),
                tolk.text("lamnarkontakt" + n),
                tolk.kryssat("aterkoppling" + n)));
      }
    }
    return lamnare;
  }

  private static List<Skriven> personer(Falttolk tolk, String vad, int hogst, LocalDate idag) {
    List<Skriven> personer = new ArrayList<>();
    for (int n = 1; n <= hogst; n++) {
      String falt = vad + n;
      if (tolk.kryssat(falt)) {
        try {
          personer.add(
              new Skriven(
                  falt,
                  Identitet.tolka(tolk.text(falt), idag),
                  tolk.text(falt + "fornamn"),
                  tolk.text(falt + "efternamn")));
        } catch (OgiltigIndata e) {
          tolk.fel(falt, e.klarsprak());
        }
      }
    }
    return personer;
  }
}
