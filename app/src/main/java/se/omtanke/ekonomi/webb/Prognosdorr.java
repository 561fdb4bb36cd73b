package se.omtanke.ekonomi.webb;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Behorighet;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Villkor;
import se.omtanke.ekonomi.Enhetsprognos;
import se.omtanke.ekonomi.Prognosomgangar;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.Transaction;

/** Lets everyone to the units whose forecast she may see or write, and to no other. */
@Component
class Prognosdorr {

  /** A unit's id; {@code id} is the name of its column. */
  private record Enhetsid(UUID id) {}

  private final Prognosomgangar omgangar;
  private final Behorighet behorighet;

  Prognosdorr(Prognosomgangar omgangar, Behorighet behorighet) {
    this.omgangar = omgangar;
    this.behorighet = behorighet;
  }

  /** The units of a round that she may see. */
  List<Enhetsprognos> enheter(Transaction tx, Medarbetaruppdrag uppdrag, UUID omgang) {
    List<Enhetsprognos> alla = omgangar.enheter(tx, omgang);
    Villkor villkor = behorighet.villkor(uppdrag, Ekonomiatgard.SE_PROGNOS, "r.id");
    if (villkor.alltid()) {
      return alla;
    }
    Set<UUID> synliga =
        new HashSet<>(
            tx.sql(
                    "SELECT r.id FROM jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(id uuid) WHERE"
                        + " "
                        + villkor.sql())
                .params(villkor.parametrar())
                .param(
                    "rader",
                    Radmangd.av(alla.stream().map(en -> new Enhetsid(en.enhet().id())).toList()))
                .query((rad, n) -> rad.getObject(1, UUID.class))
                .list());
    return alla.stream().filter(en -> synliga.contains(en.enhet().id())).toList();
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
