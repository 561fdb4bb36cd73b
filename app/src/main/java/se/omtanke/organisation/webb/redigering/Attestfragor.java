package se.omtanke.organisation.webb.redigering;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Val;
import se.omtanke.organisation.andring.Attestandring;
import se.omtanke.organisation.andring.Attestandring.Lage;
import se.omtanke.organisation.attest.Attestperson;
import se.omtanke.organisation.attest.Attestratt;

/**
 * What is asked for each kind of change of the attest register.
 *
 * @param lage the register now
 * @param idag today: rights that have ceased are not to choose among
 */
record Attestfragor(Lage lage, LocalDate idag) {

  /** How many more substitutes than are named the page has room for. */
  private static final int FLER_ERSATTARE = 3;

  List<Fraga> ratt(Sida sida, Formular formular) {
    Fragor fragor = koder(sida, formular).val("attestant", personer());
    int namngivna = new Svar(formular.varden(), sida.ram().texter()).numrerade("ersattare").size();
    for (int nummer = 1; nummer <= namngivna + FLER_ERSATTARE; nummer++) {
      fragor.frivilligtVal("ersattare" + nummer, personer());
    }
    return fragor
        .text("drift", "tal")
        .text("investering", "tal")
        .dag("fran")
        .frivilligDag("tom")
        .frivilligText("notering", "hel")
        .alla();
  }

  List<Fraga> tidsbegransad(Sida sida, Formular formular) {
    return koder(sida, formular)
        .val("attestant", personer())
        .text("belopp", "tal")
        .dag("fran")
        .dag("sista")
        .frivilligText("notering", "hel")
        .text("dnr", "mellan")
        .dag("beslutsdatum")
        .text("beslutsfattare", "hel")
        .alla();
  }

  List<Fraga> avsluta(Sida sida, Formular formular) {
    List<Val> ratter =
        lage.ratter().stream()
            .filter(ratt -> ratt.giltig().till().isAfter(idag))
            .sorted(Attestratt.KODORDNING)
            .map(
                ratt ->
                    Val.av(
                        Attestandring.nyckel(ratt),
                        Attestpaverkan.iOrd(ratt, lage, sida.ram().texter())))
            .toList();
    return new Fragor(sida, formular, Map.of()).val("ratt", ratter).dag("sista").alla();
  }

  List<Fraga> person(Sida sida, Formular formular) {
    return new Fragor(sida, formular, kand(formular.varden().getOrDefault("nyckel", "")))
        .text("nyckel", "mellan")
        .text("namn", "hel")
        .frivilligText("befattning", "hel")
        .frivilligText("epost", "hel")
        .frivilligtVal("chef", personer())
        .alla();
  }

  private static Fragor koder(Sida sida, Formular formular) {
    return new Fragor(sida, formular, Map.of())
        .text("ansvar", "mellan")
        .frivilligText("verksamhet", "mellan");
  }

  /** What is known of someone stands in the form from the beginning. */
  private Map<String, String> kand(String nyckel) {
    return lage.personer().stream()
        .filter(person -> person.nyckel().equals(nyckel))
        .findFirst()
        .map(
            person ->
                Map.of(
                    "namn", person.namn(),
                    "befattning", person.befattning(),
                    "epost", person.epost(),
                    "chef", person.overordnad().orElse("")))
        .orElse(Map.of());
  }

  private List<Val> personer() {
    return lage.personer().stream()
        .sorted(Comparator.comparing(Attestperson::namn).thenComparing(Attestperson::nyckel))
        .map(
            person ->
                Val.av(
                    person.nyckel(),
                    person.befattning().isEmpty()
                        ? person.namn()
                        : person.namn() + ", " + person.befattning()))
        .toList();
  }
}
