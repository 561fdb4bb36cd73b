package se.omtanke.drift.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.omtanke.arende.Orsak;
import se.omtanke.person.Kon;
import se.omtanke.person.NyPerson;
import se.omtanke.person.Personnamn;
import se.omtanke.person.exempel.Provnummer;

/**
 * An invented family and what is told of it. Names and numbers belong to nobody.
 *
 * @param efternamn their surname
 * @param foralder the parent with custody
 * @param barn the children; none when it is about the parent herself
 * @param dagarSedan how many days ago it came in
 * @param hunnit how far the case is to come
 * @param orsaker why
 * @param berattat what was said
 */
record Exempelfamilj(
    String efternamn,
    En foralder,
    List<En> barn,
    int dagarSedan,
    Hunnit hunnit,
    Set<Orsak> orsaker,
    String berattat) {

  /** How far a case is to come. */
  enum Hunnit {
    INKOMMET,
    SKYDDSBEDOMT,
    FORDELAT,
    UTREDS,
    FORESLAGET,
    BESLUTAT;

    boolean minst(Hunnit annat) {
      return compareTo(annat) >= 0;
    }
  }

  /** One of them. */
  record En(String fornamn, String fodd, Kon kon) {

    NyPerson person(String efternamn) {
      return NyPerson.av(
          Provnummer.personnummer(LocalDate.parse(fodd), kon), Personnamn.av(fornamn, efternamn));
    }
  }

  /** The families of the demonstration. */
  static List<Exempelfamilj> alla() {
    return List.of(
        familj(
            "Påhittsson",
            kvinna("Maja", "1989-04-12"),
            List.of(kvinna("Tuva", "2016-08-03"), man("Otto", "2019-02-17")),
            0,
            Hunnit.INKOMMET,
            Set.of(Orsak.FORSUMMELSE, Orsak.SKOLFRANVARO),
            "Skolan berättar att syskonen ofta kommer utan mat och att Otto är trött."),
        familj(
            "Exempelgren",
            man("Hugo", "1985-11-30"),
            List.of(man("Elliot", "2011-05-21")),
            1,
            Hunnit.SKYDDSBEDOMT,
            Set.of(Orsak.KONFLIKT_MELLAN_FORALDRAR),
            "Barnmottagningen oroas av att Elliot mår dåligt av föräldrarnas konflikt."),
        familj(
            "Provberg",
            kvinna("Selma", "1992-01-19"),
            List.of(kvinna("Ronja", "2021-06-06")),
            12,
            Hunnit.FORDELAT,
            Set.of(Orsak.FORALDERS_PSYKISKA_OHALSA),
            "Förskolan beskriver att mamman har svårt att orka och att Ronja ofta hämtas sent."),
        familj(
            "Låtsaslund",
            kvinna("Freja", "1987-07-07"),
            List.of(man("Melker", "2013-03-14"), kvinna("Tilde", "2015-10-10")),
            9,
            Hunnit.UTREDS,
            Set.of(Orsak.VALD_I_HEMMET),
            "Polisen har varit i hemmet efter larm om bråk. Barnen var vakna."),
        familj(
            "Fantasiström",
            man("Viggo", "1990-09-25"),
            List.of(kvinna("Ella", "2012-12-01")),
            13,
            Hunnit.FORESLAGET,
            Set.of(Orsak.SKOLFRANVARO, Orsak.PSYKISK_OHALSA),
            "Ella har varit hemma från skolan i sju veckor. Pappan ber om hjälp."),
        familj(
            "Diktarsson",
            kvinna("Stina", "1983-02-28"),
            List.of(man("Albin", "2010-04-04")),
            14,
            Hunnit.BESLUTAT,
            Set.of(Orsak.BEHOV_AV_STOD),
            "Mamman söker stöd i föräldrarollen och vill ha någon att prata med."));
  }

  private static Exempelfamilj familj(
      String efternamn,
      En foralder,
      List<En> barn,
      int dagarSedan,
      Hunnit hunnit,
      Set<Orsak> orsaker,
      String berattat) {
    return new Exempelfamilj(efternamn, foralder, barn, dagarSedan, hunnit, orsaker, berattat);
  }

  private static En kvinna(String fornamn, String fodd) {
    return new En(fornamn, fodd, Kon.KVINNA);
  }

  private static En man(String fornamn, String fodd) {
    return new En(fornamn, fodd, Kon.MAN);
  }
}
