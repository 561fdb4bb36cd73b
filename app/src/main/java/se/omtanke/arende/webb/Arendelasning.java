package se.omtanke.arende.webb;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.omtanke.arende.Arende;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendedorr;
import se.omtanke.arende.Arendepart;
import se.omtanke.arende.Beslut;
import se.omtanke.arende.Beslutsgang;
import se.omtanke.arende.Delgivningar;
import se.omtanke.arende.Fristvakt;
import se.omtanke.arende.Mottagning;
import se.omtanke.arende.Underrattelse;
import se.omtanke.arende.Utredningar;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Organisation;
import se.omtanke.person.OppnadPerson;
import se.omtanke.person.Personer;
import se.omtanke.person.Personrader;

/** Reads what the pages of a case tell of it. */
@Component
class Arendelasning {

  private final Arendedorr dorr;
  private final Personer personer;
  private final Personrader personrader;
  private final Organisation organisation;
  private final Fristvakt frister;
  private final Mottagning mottagning;
  private final Utredningar utredningar;
  private final Beslutsgang beslutsgang;
  private final Delgivningar delgivningar;
  private final Clock klocka;

  Arendelasning(
      Arendedorr dorr,
      Personer personer,
      Personrader personrader,
      Organisation organisation,
      Fristvakt frister,
      Mottagning mottagning,
      Utredningar utredningar,
      Beslutsgang beslutsgang,
      Delgivningar delgivningar,
      Clock klocka) {
    this.dorr = dorr;
    this.personer = personer;
    this.personrader = personrader;
    this.organisation = organisation;
    this.frister = frister;
    this.mottagning = mottagning;
    this.utredningar = utredningar;
    this.beslutsgang = beslutsgang;
    this.delgivningar = delgivningar;
    this.klocka = klocka;
  }

  Arendeblad blad(AuditedReadTransaction tx, Medarbetaruppdrag vem, Arende arende) {
    LocalDate idag = LocalDate.now(klocka);
    List<Arendepart> parter = delgivningar.parter(tx, arende);
    List<Beslut> beslut = beslutsgang.iArendet(tx, arende);
    OppnadPerson person = personer.oppna(tx, arende.person());
    return new Arendeblad(
        arende,
        person,
        personrader.av(tx, person),
        organisation.trad(tx, idag).enhet(arende.enhet()).map(Enhet::namn).orElse(""),
        frister.iArendet(tx, arende.id()),
        mottagning.aktualiseringar(tx, arende),
        utredningar.forhandsbedomning(tx, arende),
        utredningar.iArendet(tx, arende),
        beslut,
        underrattelser(tx, beslut),
        delgivningar.overklaganden(tx, arende),
        parter,
        personer.lista(
            tx,
            parter.stream()
                .map(Arendepart::person)
                .filter(part -> !part.equals(arende.person()))
                .toList()),
        ratt(tx, vem, arende),
        idag);
  }

  private Map<UUID, List<Underrattelse>> underrattelser(
      AuditedReadTransaction tx, List<Beslut> beslut) {
    return beslut.stream()
        .filter(en -> en.fattat().isPresent())
        .collect(toMap(Beslut::id, en -> delgivningar.underrattelser(tx, en.id())));
  }

  private Arendeblad.Ratt ratt(AuditedReadTransaction tx, Medarbetaruppdrag vem, Arende arende) {
    return new Arendeblad.Ratt(
        dorr.far(tx, vem, Arendeatgard.HANDLAGGA, arende.id()),
        dorr.far(tx, vem, Arendeatgard.FORDELA, arende.id()),
        arende.handlaggare().equals(Optional.of(vem.anvandare())));
  }
}
