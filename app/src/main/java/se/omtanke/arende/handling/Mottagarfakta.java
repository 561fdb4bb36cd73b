package se.omtanke.arende.handling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.arende.Brevadress;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.person.OppnadPerson;
import se.omtanke.person.Person;
import se.omtanke.person.Personer;
import se.omtanke.person.Personnamn;
import se.omtanke.person.Personuppgifter;
import se.omtanke.person.Skyddat;
import se.omtanke.person.Sprakbehov;

/**
 * What a letter tells of its receiver.
 *
 * @param namn her name
 * @param person who that is, when it is a party
 * @param adress where the letter goes
 * @param sprakrad what to do if she needs an interpreter; empty if nothing
 */
public record Mottagarfakta(
    String namn, Optional<UUID> person, Brevadress adress, String sprakrad) {

  private static final String UTAN_NAMN = "personen i ärendet";

  /** Facts of a party; her own name is told to her, protected or not. */
  public static Mottagarfakta av(AuditedReadTransaction tx, Personer personer, UUID person) {
    OppnadPerson oppnad = personer.oppna(tx, person);
    Personuppgifter uppgifter = personer.uppgifter(tx, oppnad);
    return new Mottagarfakta(
        oppnad.namn().map(Personnamn::helt).orElseGet(oppnad::kallad),
        Optional.of(person),
        Brevadress.av(uppgifter.adresser()),
        sprakrad(uppgifter.sprak()));
  }

  /** Facts that were typed. */
  public static Mottagarfakta skriven(String namn, String adress) {
    return new Mottagarfakta(namn.strip(), Optional.empty(), Brevadress.skriven(adress), "");
  }

  /** What someone is called in another's letter: nothing that is protected. */
  public static String namnFor(AuditedReadTransaction tx, Personer personer, UUID person) {
    return Optional.ofNullable(personer.lista(tx, List.of(person)).get(person))
        .flatMap(Person::namn)
        .flatMap(Skyddat::synligt)
        .map(Personnamn::helt)
        .orElse(UTAN_NAMN);
  }

  private static String sprakrad(Sprakbehov sprak) {
    String pa =
        sprak.sprak().equals("sv")
            ? ""
            : " på " + Locale.of(sprak.sprak()).getDisplayLanguage(Locale.of("sv"));
    return switch (sprak.tolk()) {
      case TALAT -> "Vi ordnar tolk%s utan kostnad för dig.".formatted(pa);
      case TECKEN -> "Vi ordnar teckenspråkstolk utan kostnad för dig.";
      case DOVBLIND -> "Vi ordnar dövblindtolk utan kostnad för dig.";
      case INGEN ->
          pa.isEmpty()
              ? ""
              : "Vill du ha brevet förklarat%s, hör av dig. Det kostar inget.".formatted(pa);
    };
  }
}
