package se.omtanke.organisation.webb;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.delar.Status;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodgren;
import se.omtanke.organisation.Kodregister;
import se.omtanke.organisation.attest.Attestforteckning;
import se.omtanke.organisation.attest.Attestperson;
import se.omtanke.organisation.attest.Attestratt;
import se.omtanke.organisation.attest.Delegation;
import se.omtanke.organisation.version.Register;
import se.omtanke.organisation.webb.redigering.Adresser;
import se.omtanke.regler.Belopp;

/** The attest list as it is decided on and signed: the standing rows, and those for a time. */
record Attesttabell(Sida sida, Attestforteckning forteckning, Kodregister koder, boolean far) {

  Tabell standiga(LocalDate dag) {
    return Tabell.lista(
        "attestlista",
        sida.text("organisation.attest.lista", Datumform.tabell(dag)),
        kolumner(
            "ansvarsnamn",
            "attestant",
            "ersattare",
            "drift",
            "investering",
            "giltig",
            "notering",
            "epost"),
        forteckning.pa(dag).stream()
            .filter(ratt -> !ratt.arTidsbegransad())
            .map(ratt -> rad(ratt, dag))
            .toList());
  }

  Tabell tidsbegransade(LocalDate dag) {
    return Tabell.lista(
        "tidsbegransade",
        sida.text("organisation.attest.tidsbegransade"),
        kolumner("attestant", "giltig", "drift", "beslut", "notering", "epost"),
        forteckning.pa(dag).stream()
            .filter(Attestratt::arTidsbegransad)
            .map(this::tidsbegransad)
            .toList());
  }

  private List<Kolumn> kolumner(String... namn) {
    List<Kolumn> kolumner = new ArrayList<>();
    Stream.concat(Stream.of("ansvar", "verksamhet"), Stream.of(namn))
        .map(
            kolumn -> {
              String rubrik = sida.text("organisation.attest.kolumn." + kolumn);
              boolean tal = kolumn.equals("drift") || kolumn.equals("investering");
              return tal ? Kolumn.tal(rubrik, "kr") : Kolumn.text(rubrik);
            })
        .forEach(kolumner::add);
    return kolumner;
  }

  private Tabellrad rad(Attestratt ratt, LocalDate dag) {
    return Tabellrad.av(
        ansvar(ratt),
        gren(ratt.verksamhet()),
        Cell.text(ansvarsnamn(ratt.ansvar(), dag)),
        Cell.text(person(ratt.attestant())),
        ersattare(ratt),
        Cell.tal(kronor(ratt.drift())),
        Cell.tal(kronor(ratt.investering())),
        Cell.text(Perioder.visa(sida, ratt.giltig())),
        Cell.text(ratt.notering()),
        epost(ratt));
  }

  /** Leads to the form where the row is changed, for those who may. */
  private Cell ansvar(Attestratt ratt) {
    String kod = Grenord.visa(sida.ram().texter(), ratt.ansvar());
    return far
        ? Cell.lank(kod, Adresser.andra(Register.ATTEST, "ratt", svar(ratt)))
        : Cell.text(kod);
  }

  private Cell gren(Kodgren gren) {
    return Cell.text(Grenord.visa(sida.ram().texter(), gren));
  }

  private Cell epost(Attestratt ratt) {
    String epost = forteckning.person(ratt.attestant()).epost();
    return epost.isEmpty() ? Cell.text("") : Cell.lank(epost, "mailto:" + epost);
  }

  /** That nobody is named for when the attestant is away has to be seen. */
  private Cell ersattare(Attestratt ratt) {
    return ratt.ersattare().isEmpty()
        ? Cell.lage(
            new Status(sida.text("organisation.attest.ersattare.saknas"), Status.Ton.VARNING))
        : Cell.text(ratt.ersattare().stream().map(this::person).collect(joining(", ")));
  }

  private static Map<String, String> svar(Attestratt ratt) {
    Map<String, String> svar = new TreeMap<>();
    svar.put("ansvar", ratt.ansvar().toString());
    svar.put("verksamhet", ratt.verksamhet().toString());
    svar.put("attestant", ratt.attestant());
    for (int nummer = 1; nummer <= ratt.ersattare().size(); nummer++) {
      svar.put("ersattare" + nummer, ratt.ersattare().get(nummer - 1));
    }
    svar.put("drift", ratt.drift().kronor().toPlainString());
    svar.put("investering", ratt.investering().kronor().toPlainString());
    svar.put("notering", ratt.notering());
    return svar;
  }

  private Tabellrad tidsbegransad(Attestratt ratt) {
    return Tabellrad.av(
        gren(ratt.ansvar()),
        gren(ratt.verksamhet()),
        Cell.text(person(ratt.attestant())),
        Cell.text(Perioder.visa(sida, ratt.giltig())),
        Cell.tal(kronor(ratt.drift())),
        Cell.text(ratt.delegation().map(this::beslut).orElse("")),
        Cell.text(ratt.notering()),
        epost(ratt));
  }

  private String ansvarsnamn(Kodgren ansvar, LocalDate dag) {
    return ansvar.oppen()
        ? sida.text("organisation.attest.gren")
        : koder
            .slaUpp(Koddel.ANSVAR, ansvar.borjan(), dag)
            .map(kod -> kod.benamning())
            .orElse(Talform.EJ_TILLAMPLIGT);
  }

  private String beslut(Delegation beslut) {
    return sida.text(
        "organisation.attest.delegation",
        beslut.dnr(),
        Datumform.tabell(beslut.datum()),
        beslut.beslutsfattare());
  }

  private String person(String nyckel) {
    return namn(forteckning.person(nyckel));
  }

  /** Someone's name with her position, if that is known. */
  static String namn(Attestperson person) {
    return person.befattning().isEmpty()
        ? person.namn()
        : person.namn() + ", " + person.befattning();
  }

  /** An amount as it stands in the list, in whole kronor if it is. */
  static String kronor(Belopp belopp) {
    return Talform.tal(belopp.kronor(), belopp.ore() % 100 == 0 ? 0 : 2);
  }
}
