package se.omtanke.person.webb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.delar.Status;
import se.omtanke.komponenter.formular.Kontrollrad;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.person.Adress;
import se.omtanke.person.Hushall;
import se.omtanke.person.Relation;
import se.omtanke.person.Skyddat;
import se.omtanke.person.Sprakbehov;
import se.omtanke.person.Tolkslag;
import se.omtanke.regler.Period;

/** What a person's page says about her, in rows. The record is open, so that it may. */
record Persontabeller(Sida sida, Personvy.Allt allt) {

  List<Kontrollrad> uppgifter() {
    Sprakbehov sprak = allt.uppgifter().sprak();
    String tolk =
        sprak.tolk() == Tolkslag.INGEN ? "" : ", " + Personsidor.ord(sida, "tolk", sprak.tolk());
    return List.of(
        rad(
            "namn",
            allt.person()
                .namn()
                .map(namn -> namn.sorterat())
                .orElse(sida.text("person.namn.saknas")),
            Andringsslag.NAMN),
        rad(
            "sort",
            allt.rad().helt()
                ? Identitetsfalt.iOrd(sida, allt.person().identitet())
                : allt.rad().nummer(),
            Andringsslag.IDENTITET),
        rad(
            "niva",
            Personsidor.ord(sida, "skydd", allt.person().person().skydd()),
            Andringsslag.SKYDD),
        rad("sprak", Sprakval.namn(sida, sprak.sprak()) + tolk, Andringsslag.SPRAK));
  }

  /** How what is being changed stands now. */
  List<Kontrollrad> nu(Andringsslag slag) {
    if (slag == Andringsslag.ADRESS) {
      return allt.uppgifter().adresser().stream()
          .map(skyddad -> skyddad.oppnat(allt.person().oppning()))
          .map(
              adress ->
                  new Kontrollrad(
                      Personsidor.ord(sida, "adress", adress.slag()),
                      String.join(", ", adress.rader()),
                      Optional.empty()))
          .toList();
    }
    return uppgifter().stream()
        .filter(rad -> rad.andra().equals(Optional.of(andra(slag))))
        .map(rad -> new Kontrollrad(rad.fraga(), rad.svar(), Optional.empty()))
        .toList();
  }

  private String andra(Andringsslag slag) {
    return Personsidor.adress(allt.person().id()) + "/andra/" + slag.ord();
  }

  private Kontrollrad rad(String falt, String svar, Andringsslag slag) {
    return new Kontrollrad(sida.text("person.falt." + falt), svar, Optional.of(andra(slag)));
  }

  Tabell adresser() {
    return Tabell.lista(
        "adresser",
        sida.text("person.adresser"),
        List.of(
            Kolumn.text(sida.text("person.falt.slag")),
            Kolumn.text(sida.text("person.falt.adress")),
            Kolumn.text(sida.text("person.skydd"))),
        allt.uppgifter().adresser().stream().map(this::rad).toList());
  }

  private Tabellrad rad(Skyddat<Adress> skyddad) {
    Adress adress = skyddad.oppnat(allt.person().oppning());
    return Tabellrad.av(
        Cell.text(Personsidor.ord(sida, "adress", adress.slag())),
        Cell.text(String.join(", ", adress.rader())),
        skyddad.arDolt()
            ? Cell.lage(
                new Status(
                    sida.text(adress.hemlig() ? "person.hemlig" : "person.skyddad.kort"),
                    Status.Ton.VARNING))
            : Cell.text(""));
  }

  Tabell relationer() {
    List<Tabellrad> rader = new ArrayList<>();
    allt.uppgifter().relationer().forEach(r -> rader.add(rad(r, r.motpart(), "relation")));
    allt.uppgifter().tvartom().forEach(r -> rader.add(rad(r, r.person(), "omvand")));
    return Tabell.lista(
        "relationer",
        sida.text("person.relationer"),
        List.of(
            Kolumn.text(sida.text("person.falt.namn")),
            Kolumn.text(sida.text("person.falt.relation")),
            Kolumn.text(sida.text("person.galler")),
            Kolumn.text(sida.text("person.falt.insyn"))),
        rader);
  }

  private Tabellrad rad(Relation relation, UUID annan, String grupp) {
    return Tabellrad.av(
        Cell.lank(namn(annan), Personsidor.adress(annan)),
        Cell.text(Personsidor.ord(sida, grupp, relation.slag())),
        Cell.text(period(relation.giltig())),
        relation.insyn()
            ? Cell.text("")
            : Cell.lage(new Status(sida.text("person.insyn.sparrad"), Status.Ton.FEL)));
  }

  Tabell hushall() {
    List<Hushall> alla = allt.uppgifter().hushall();
    List<Tabellrad> rader = new ArrayList<>();
    for (int nummer = 0; nummer < alla.size(); nummer++) {
      String vilket = sida.text("person.hushall.nummer", nummer + 1);
      alla.get(nummer)
          .medlemmar()
          .forEach(
              m ->
                  rader.add(
                      Tabellrad.av(
                          Cell.text(namn(m.person())),
                          Cell.text(vilket),
                          Cell.text(period(m.giltig())))));
    }
    return Tabell.lista(
        "hushall",
        sida.text("person.hushall"),
        List.of(
            Kolumn.text(sida.text("person.falt.namn")),
            Kolumn.text(sida.text("person.falt.hushall")),
            Kolumn.text(sida.text("person.galler"))),
        rader);
  }

  List<String> tidigare() {
    List<String> rader = new ArrayList<>();
    allt.uppgifter()
        .tidigareNamn()
        .forEach(namn -> rader.add(namn.oppnat(allt.person().oppning()).sorterat()));
    allt.uppgifter()
        .tidigareIdentiteter()
        .forEach(
            identitet -> {
              var fore = identitet.oppnat(allt.person().oppning());
              rader.add(allt.rad().helt() ? Identitetsfalt.iOrd(sida, fore) : fore.maskerad());
            });
    return rader;
  }

  String namn(UUID id) {
    if (id.equals(allt.person().id())) {
      return allt.rad().namn();
    }
    return Optional.ofNullable(allt.andra().get(id))
        .map(person -> Personsidor.namn(sida, person))
        .orElseGet(() -> sida.text("person.okand"));
  }

  String period(Period period) {
    if (period.arUtanBorjan() && period.arTillsVidare()) {
      return sida.text("person.period.alltid");
    }
    String fran = period.arUtanBorjan() ? "" : period.fran().toString();
    String till = period.tillOchMed().map(Object::toString).orElse("");
    return fran + "–" + till;
  }
}
