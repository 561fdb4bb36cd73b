package se.omtanke.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.Folkbokforingsforslag.Del;
import se.omtanke.person.Folkbokforingsforslag.Personandring;
import se.omtanke.person.Folkbokforingsforslag.Skillnad;
import se.omtanke.person.folkbokforing.Folkbokforingsrad;

/** One person beside what the register says of her; only what differs is kept. */
record Folkbokforingsjamforelse(
    UUID person,
    List<Skillnad> delar,
    Optional<Identitet> identitet,
    Optional<Personnamn> namn,
    Optional<Skyddsniva> skydd,
    Optional<Adress> adress,
    LocalDate fran) {

  static Folkbokforingsjamforelse av(
      Person person,
      List<Skyddat<Adress>> adresser,
      Folkbokforingsrad rad,
      LocalDate fran,
      LocalDate idag) {
    Oppning oppning = new Oppning(person.id());
    Identitet fore = person.identitet().oppnat(oppning);
    Optional<Personnamn> namnFore = person.namn().map(n -> n.oppnat(oppning));
    Optional<Adress> adressFore =
        adresser.stream()
            .map(a -> a.oppnat(oppning))
            .filter(a -> a.slag() == Adresslag.FOLKBOKFORING)
            .findFirst();
    Optional<Identitet> identitet = identitet(rad, idag).filter(ny -> !ny.equals(fore));
    Optional<Personnamn> namn = namn(rad, namnFore).filter(ny -> !ny.equals(namnFore.orElse(null)));
    Optional<Skyddsniva> skydd = skydd(rad).filter(ny -> ny != person.skydd());
    Optional<Adress> adress =
        adress(rad, adressFore).filter(ny -> !ny.equals(adressFore.orElse(null)));
    boolean dolt = person.arSkyddad() || skydd.filter(Skyddsniva::skyddar).isPresent();
    List<Skillnad> delar = new ArrayList<>();
    identitet.ifPresent(
        ny -> delar.add(skillnad(person, dolt, Del.IDENTITET, fore.fullt(), ny.fullt())));
    namn.ifPresent(
        ny ->
            delar.add(
                skillnad(
                    person,
                    dolt,
                    Del.NAMN,
                    namnFore.map(Personnamn::sorterat).orElse(""),
                    ny.sorterat())));
    skydd.ifPresent(
        ny -> delar.add(skillnad(person, false, Del.SKYDD, person.skydd().name(), ny.name())));
    adress.ifPresent(
        ny ->
            delar.add(
                skillnad(
                    person,
                    dolt || ny.hemlig(),
                    Del.ADRESS,
                    adressFore.map(a -> String.join(", ", a.rader())).orElse(""),
                    String.join(", ", ny.rader()))));
    return new Folkbokforingsjamforelse(
        person.id(), List.copyOf(delar), identitet, namn, skydd, adress, fran);
  }

  private static Skillnad skillnad(
      Person person, boolean dolt, Del del, String fore, String efter) {
    return new Skillnad(
        del, Skyddat.om(person.id(), fore, dolt), Skyddat.om(person.id(), efter, dolt));
  }

  Personandring andring() {
    return new Personandring(person, delar, fran);
  }

  /** Protection first, so that nothing of what follows is ever shown unprotected. */
  boolean skriv(WriteTransaction tx, Personandringar andringar) {
    Optional<LocalDate> dag = Optional.of(fran);
    skydd.ifPresent(ny -> andringar.skydd(tx, person, sedd(tx), ny, dag));
    identitet.ifPresent(ny -> andringar.identitet(tx, person, sedd(tx), ny, dag));
    namn.ifPresent(ny -> andringar.namn(tx, person, sedd(tx), ny, dag));
    adress.ifPresent(ny -> andringar.adress(tx, person, sedd(tx), ny, dag));
    return !delar.isEmpty();
  }

  private String sedd(WriteTransaction tx) {
    return Personversion.nu(tx, person);
  }

  /** Whether every value of a row can be read; throws in words when one cannot. */
  static void prova(Folkbokforingsrad rad, LocalDate fran, LocalDate idag) {
    if (fran.isAfter(idag.plusYears(1))) {
      throw new OgiltigIndata("fil", "Datumet ligger mer än ett år fram.");
    }
    identitet(rad, idag);
    namn(rad, Optional.empty());
    skydd(rad);
    adress(rad, Optional.empty());
  }

  private static Optional<Identitet> identitet(Folkbokforingsrad rad, LocalDate idag) {
    return Optional.of(rad.nyttNummer())
        .filter(nummer -> !nummer.isEmpty())
        .map(nummer -> Identitet.tolka(nummer, idag));
  }

  /** A name that the register does not say anything about, like the one of address, stays. */
  private static Optional<Personnamn> namn(Folkbokforingsrad rad, Optional<Personnamn> fore) {
    return rad.harNamn()
        ? Optional.of(
            new Personnamn(rad.fornamn(), rad.efternamn(), fore.flatMap(Personnamn::tilltalsnamn)))
        : Optional.empty();
  }

  private static Optional<Skyddsniva> skydd(Folkbokforingsrad rad) {
    if (rad.skydd().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(Skyddsniva.values())
            .filter(niva -> niva.name().equals(rad.skydd()))
            .findFirst()
            .orElseThrow(
                () ->
                    new OgiltigIndata(
                        "fil",
                        "Skyddet skrivs INGEN, SEKRETESSMARKERING, SKYDDAD_FOLKBOKFORING eller"
                            + " FINGERADE.")));
  }

  /** Secret whereabouts stay secret until someone says otherwise. */
  private static Optional<Adress> adress(Folkbokforingsrad rad, Optional<Adress> fore) {
    return rad.ort().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Adress(
                Adresslag.FOLKBOKFORING,
                Optional.of(rad.mottagare()),
                rad.gata(),
                rad.postnummer(),
                rad.ort(),
                fore.map(Adress::hemlig).orElse(false)));
  }
}
