package se.omtanke.person;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import se.omtanke.grund.OgiltigIndata;

/**
 * What a person is known by. A person has one on each day; when it changes, the former still leads
 * to her.
 */
public sealed interface Identitet {

  /** The number, when there is one: twelve digits, or a reserve number. */
  Optional<String> nummer();

  /** The day of birth, when it is known; for a child not yet born the expected day. */
  Optional<LocalDate> fodd();

  /** Legal sex. */
  Kon kon();

  /**
   * As shown where the record has not been opened: {@code 850312-••••}.
   *
   * <p>Half of a number tells namesakes apart and does not identify.
   */
  String maskerad();

  /** As shown to whoever has asked for it: {@code 19850312-2390}. */
  String fullt();

  /** A personal number of the population register. */
  record Personnummer(String siffror) implements Identitet {

    public Personnummer {
      Nummerprovning.krav(siffror, false);
    }

    @Override
    public Optional<String> nummer() {
      return Optional.of(siffror);
    }

    @Override
    public Optional<LocalDate> fodd() {
      return Optional.of(Nummerprovning.fodd(siffror));
    }

    @Override
    public Kon kon() {
      return Kon.av(siffror);
    }

    @Override
    public String maskerad() {
      return Nummerprovning.maskerat(siffror);
    }

    @Override
    public String fullt() {
      return Nummerprovning.fullt(siffror);
    }

    @Override
    public String toString() {
      return "Personnummer";
    }
  }

  /** A coordination number: sixty added to the day. */
  record Samordningsnummer(String siffror) implements Identitet {

    public Samordningsnummer {
      Nummerprovning.krav(siffror, true);
    }

    @Override
    public Optional<String> nummer() {
      return Optional.of(siffror);
    }

    @Override
    public Optional<LocalDate> fodd() {
      return Optional.of(Nummerprovning.fodd(siffror));
    }

    @Override
    public Kon kon() {
      return Kon.av(siffror);
    }

    @Override
    public String maskerad() {
      return Nummerprovning.maskerat(siffror);
    }

    @Override
    public String fullt() {
      return Nummerprovning.fullt(siffror);
    }

    @Override
    public String toString() {
      return "Samordningsnummer";
    }
  }

  /** A number of our own or someone else's, for one who has no Swedish number. */
  record Reservnummer(String text, Optional<LocalDate> fodd, Kon kon) implements Identitet {

    public Reservnummer {
      text = text.strip().toUpperCase(Locale.ROOT);
      if (!text.matches("[A-ZÅÄÖ0-9][A-ZÅÄÖ0-9 -]{2,29}")) {
        throw new OgiltigIndata(
            "nummer", "Ett reservnummer har 3–30 bokstäver, siffror och bindestreck.");
      }
    }

    @Override
    public Optional<String> nummer() {
      return Optional.of(text);
    }

    @Override
    public String maskerad() {
      return text.substring(0, text.length() / 2) + "•".repeat(text.length() - text.length() / 2);
    }

    @Override
    public String fullt() {
      return text;
    }

    @Override
    public String toString() {
      return "Reservnummer";
    }
  }

  /** Someone whose identity is not known; named by what is seen. */
  record OkandIdentitet(String beteckning, Okandgrund grund) implements Identitet {

    public OkandIdentitet {
      beteckning = beteckning.strip();
      if (beteckning.isEmpty() || beteckning.length() > 200) {
        throw new OgiltigIndata(
            "beteckning", "Skriv med högst 200 tecken vad personen ska kallas tills vidare.");
      }
    }

    @Override
    public Optional<String> nummer() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> fodd() {
      return Optional.empty();
    }

    @Override
    public Kon kon() {
      return Kon.OKANT;
    }

    @Override
    public String maskerad() {
      return "okänd identitet";
    }

    @Override
    public String fullt() {
      return "okänd identitet";
    }

    @Override
    public String toString() {
      return "OkandIdentitet";
    }
  }

  /** A child not yet born. */
  record OfottBarn(LocalDate beraknad) implements Identitet {

    @Override
    public Optional<String> nummer() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> fodd() {
      return Optional.of(beraknad);
    }

    @Override
    public Kon kon() {
      return Kon.OKANT;
    }

    @Override
    public String maskerad() {
      return "beräknas födas " + beraknad;
    }

    @Override
    public String fullt() {
      return maskerad();
    }
  }

  /**
   * Reads a personal or coordination number as people write it: ten or twelve digits, with or
   * without spaces and hyphen, {@code +} for one who has turned a hundred.
   *
   * @param idag the day that a century left out is judged from
   * @throws OgiltigIndata if it is none, in words that say why
   */
  static Identitet tolka(String text, LocalDate idag) {
    String siffror = Nummerprovning.tolvSiffror(text, idag);
    return siffror.charAt(6) >= '6' ? new Samordningsnummer(siffror) : new Personnummer(siffror);
  }
}
