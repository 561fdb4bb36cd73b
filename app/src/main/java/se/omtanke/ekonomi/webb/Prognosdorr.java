package se.omtanke.ekonomi.webb;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Behorighet;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.ekonomi.Enhetsprognos;
import se.omtanke.ekonomi.Prognosomgangar;
import se.omtanke.grund.Transaction;

/** Lets everyone to the units whose forecast she may see or write, and to no other. */
@Component
class Prognosdorr {

  private final Prognosomgangar omgangar;
  private final Behorighet behorighet;
  private final Enhetssikt sikt;

  Prognosdorr(Prognosomgangar omgangar, Behorighet behorighet, Enhetssikt sikt) {
    this.omgangar = omgangar;
    this.behorighet = behorighet;
    this.sikt = sikt;
  }

  /** The units of a round that she may see. */
  List<Enhetsprognos> enheter(Transaction tx, Medarbetaruppdrag uppdrag, UUID omgang) {
    return sikt.synliga(
        tx, uppdrag, Ekonomiatgard.SE_PROGNOS, omgangar.enheter(tx, omgang), en -> en.enhet().id());
  }

  /** One unit's part of a round, if she may do this with it. */
  Enhetsprognos enhet(
      Transaction tx, Medarbetaruppdrag uppdrag, Ekonomiatgard atgard, UUID omgang, UUID enhet) {
    Enhetsprognos prognos = omgangar.enhet(tx, omgang, enhet);
    behorighet.krav(tx, uppdrag, atgard, enhet);
    return prognos;
  }

  /** Whether she may do this with the unit. */
  boolean far(Transaction tx, Medarbetaruppdrag uppdrag, Ekonomiatgard atgard, UUID enhet) {
    return behorighet.far(tx, uppdrag, atgard, enhet);
  }
}
