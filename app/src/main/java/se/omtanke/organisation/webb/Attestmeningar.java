package se.omtanke.organisation.webb;

import java.util.List;
import java.util.Locale;
import se.omtanke.komponenter.Sida;
import se.omtanke.organisation.attest.Attestforteckning;
import se.omtanke.organisation.attest.Attestsvar.Ja;
import se.omtanke.organisation.attest.Attestsvar.Nej;
import se.omtanke.organisation.attest.Kandidat;
import se.omtanke.organisation.attest.Kostnad;

/** Says in sentences who may approve a cost, and why. */
record Attestmeningar(Sida sida, Attestforteckning forteckning, Kostnad kostnad) {

  /** The answer for one person; for nobody in particular, only if there is nobody at all. */
  List<String> svar(String person) {
    if (!person.isEmpty()) {
      return forPerson(person);
    }
    return alla().isEmpty() ? List.of(sida.text("organisation.attest.svar.ingen")) : List.of();
  }

  /** Everyone who may, the one who first should first. */
  List<String> alla() {
    return forteckning.attestanter(kostnad).stream().map(this::iOrd).toList();
  }

  private List<String> forPerson(String person) {
    return switch (forteckning.farAttestera(person, kostnad)) {
      case Ja(Kandidat kandidat) ->
          List.of(sida.text("organisation.attest.svar.ja", iOrd(kandidat)));
      case Nej(var skal, var istallet) ->
          List.of(
              sida.text(
                  "organisation.attest.svar.nej",
                  namn(person),
                  sida.text("organisation.attest.skal." + skal.name().toLowerCase(Locale.ROOT))),
              istallet
                  .map(kandidat -> sida.text("organisation.attest.svar.istallet", iOrd(kandidat)))
                  .orElseGet(() -> sida.text("organisation.attest.svar.ingenannan")));
    };
  }

  private String iOrd(Kandidat kandidat) {
    return sida.text(
        "organisation.attest.egenskap." + kandidat.egenskap().name().toLowerCase(Locale.ROOT),
        namn(kandidat.person()),
        Grenord.visa(sida.ram().texter(), kandidat.ratt().ansvar()),
        Attesttabell.kronor(kandidat.ratt().grans(kostnad.slag())));
  }

  private String namn(String nyckel) {
    return Attesttabell.namn(forteckning.person(nyckel));
  }
}
