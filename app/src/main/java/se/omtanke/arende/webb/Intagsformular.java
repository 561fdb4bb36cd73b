package se.omtanke.arende.webb;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import se.omtanke.arende.Inkommetsatt;
import se.omtanke.arende.Inkommetslag;
import se.omtanke.arende.Lamnarkategori;
import se.omtanke.arende.Orsak;
import se.omtanke.arende.Uppgiftslamnare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.person.Identitet;
import se.omtanke.person.Identitetssort;
import se.omtanke.person.Identitetsuppgift;
import se.omtanke.person.Personnamn;

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
 * @param svarsdag the last day to answer, where the one who sent it sets one
 */
record Intagsformular(
    Inkommetslag slag,
    Inkommetsatt satt,
    Instant inkom,
    String innehall,
    Set<Orsak> orsaker,
    List<Uppgiftslamnare.Ny> lamnare,
    List<Skriven> berorda,
    List<Skriven> vardnadshavare,
    Optional<LocalDate> svarsdag) {

  /** As many persons as the form has room for. */
  static final int BERORDA = 4;

  /** As many custodians as the form has room for. */
  static final int VARDNADSHAVARE = 2;

  /** As many reporters as the form has room for. */
  static final int LAMNARE = 2;

  /** What is chosen for one who is nobody of those whom the board knows. */
  static final String NY = "NY";

  private static final String EJ_DRAGET = "ATT DRAS";

  /**
   * A person as typed.
   *
   * @param falt the field that her number or name stands in
   * @param uppgift what she is known by, as stated
   * @param fornamn given name, needed when the board has not met her
   * @param efternamn surname, needed when the board has not met her
   * @param vald whom of those the board knows she was chosen to be, {@link #NY}, or nothing
   */
  record Skriven(
      String falt, Identitetsuppgift uppgift, String fornamn, String efternamn, String vald) {

    /** Whether a name stands where the number does: she is to be found by it. */
    boolean sokes() {
      return uppgift.sort() == Identitetssort.NUMMER
          && uppgift.nummer().chars().noneMatch(Character::isDigit);
    }

    /** What she is known by; empty while a number is to be drawn, or when she is searched for. */
    Optional<Identitet> identitet(LocalDate idag) {
      return sokes() || uppgift.sort() == Identitetssort.RESERV
          ? Optional.empty()
          : Optional.of(uppgift.identitet(idag, () -> EJ_DRAGET));
    }

    /** Day of birth, if it is known. */
    Optional<LocalDate> fodd(LocalDate idag) {
      return identitet(idag).map(Identitet::fodd).orElse(uppgift.fodd());
    }

    /** Her name, if it was typed. */
    Optional<Personnamn> namn() {
      return fornamn.isBlank() && efternamn.isBlank()
          ? Optional.empty()
          : Optional.of(Personnamn.av(fornamn, efternamn));
    }

    /** Whether someone new cannot be registered without a name. */
    boolean behoverNamn() {
      return switch (uppgift.sort()) {
        case NUMMER, UTLANDSKT, RESERV -> fornamn.isBlank() || efternamn.isBlank();
        case OKAND, DOKUMENTERAS_INTE, OFODD -> false;
      };
    }
  }

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
            personer(tolk, "vardnadshavare", VARDNADSHAVARE, idag),
            tolk.dag("svarsdag"));
    if (last.slag.harSvarsdag() && last.svarsdag.isEmpty() && !tolk.kryssat("svarsdag")) {
      tolk.fel("svarsdag", "Skriv sista dagen att svara, som begäran sätter.");
    }
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

  /** Everyone in the form, those it is about first. */
  List<Skriven> personer() {
    return Stream.concat(berorda.stream(), vardnadshavare.stream()).toList();
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
      if (ifylld(tolk, falt)) {
        Skriven en = person(tolk, falt);
        personer.add(en);
        try {
          en.identitet(idag);
          en.namn();
        } catch (OgiltigIndata e) {
          e.faltfel().forEach(fel -> tolk.fel(iRaden(falt, fel.falt()), fel.klarsprak()));
        }
      }
    }
    return personer;
  }

  private static boolean ifylld(Falttolk tolk, String falt) {
    return tolk.kryssat(falt)
        || (tolk.kryssat(falt + "sort")
            && !tolk.text(falt + "sort").equals(Identitetssort.NUMMER.name()));
  }

  private static Skriven person(Falttolk tolk, String falt) {
    Identitetssort sort =
        tolk.kryssat(falt + "sort")
            ? tolk.val(falt + "sort", Identitetssort.values(), "Välj hur identiteten anges.")
            : Identitetssort.NUMMER;
    return new Skriven(
        falt,
        new Identitetsuppgift(
            sort,
            // Nobody types a reserve number: it is drawn.
            sort == Identitetssort.RESERV ? "" : tolk.text(falt),
            tolk.dag(falt + "fodd"),
            tolk.text(falt + "beteckning")),
        tolk.text(falt + "fornamn"),
        tolk.text(falt + "efternamn"),
        tolk.text(falt + "val"));
  }

  /** The field of a person's row that a fault is about. */
  static String iRaden(String rad, String falt) {
    return falt.equals("nummer") || falt.equals("sok") ? rad : rad + falt;
  }
}
