package se.omtanke.ekonomi.webb;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Behorighet;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.ekonomi.Budgetfordelning;
import se.omtanke.ekonomi.Budgetforslagen;
import se.omtanke.ekonomi.Enhetsbudget;
import se.omtanke.grund.Transaction;

/** Lets everyone to the units whose budget she may see or propose for, and to no other. */
@Component
class Budgetdorr {

  private final Budgetforslagen forslagen;
  private final Behorighet behorighet;
  private final Enhetssikt sikt;

  Budgetdorr(Budgetforslagen forslagen, Behorighet behorighet, Enhetssikt sikt) {
    this.forslagen = forslagen;
    this.behorighet = behorighet;
    this.sikt = sikt;
  }

  /** The units of a work that she may see. */
  List<Enhetsbudget> enheter(
      Transaction tx, Medarbetaruppdrag uppdrag, Budgetfordelning fordelning) {
    return sikt.synliga(
        tx,
        uppdrag,
        Ekonomiatgard.SE_BUDGETARBETE,
        forslagen.enheter(tx, fordelning),
        en -> en.enhet().id());
  }

  /** One unit's part of a work, if she may do this with it. */
  Enhetsbudget enhet(
      Transaction tx,
      Medarbetaruppdrag uppdrag,
      Ekonomiatgard atgard,
      Budgetfordelning fordelning,
      UUID enhet) {
    Enhetsbudget budget = forslagen.enhet(tx, fordelning, enhet);
    behorighet.krav(tx, uppdrag, atgard, enhet);
    return budget;
  }

  /** Whether she may do this with the unit. */
  boolean far(Transaction tx, Medarbetaruppdrag uppdrag, Ekonomiatgard atgard, UUID enhet) {
    return behorighet.far(tx, uppdrag, atgard, enhet);
  }
}
