package se.omtanke.ekonomi.webb;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Behorighet;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Villkor;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.Transaction;

/** Which units someone may do something with; one statement, however many there are. */
@Component
class Enhetssikt {

  /** A unit's id; {@code id} is the name of its column. */
  private record Enhetsid(UUID id) {}

  private final Behorighet behorighet;

  Enhetssikt(Behorighet behorighet) {
    this.behorighet = behorighet;
  }

  /** Those of these that concern a unit that she may do this with. */
  <T> List<T> synliga(
      Transaction tx,
      Medarbetaruppdrag uppdrag,
      Ekonomiatgard atgard,
      List<T> alla,
      Function<T, UUID> enhet) {
    Villkor villkor = behorighet.villkor(uppdrag, atgard, "r.id");
    if (villkor.alltid()) {
      return alla;
    }
    Set<UUID> synliga = fraga(tx, villkor, alla.stream().map(enhet).toList());
    return alla.stream().filter(en -> synliga.contains(enhet.apply(en))).toList();
  }

  private static Set<UUID> fraga(Transaction tx, Villkor villkor, Collection<UUID> ider) {
    return new HashSet<>(
        tx.sql(
                "SELECT r.id FROM jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(id uuid) WHERE "
                    + villkor.sql())
            .params(villkor.parametrar())
            .param("rader", Radmangd.av(ider.stream().map(Enhetsid::new).toList()))
            .query((rad, n) -> rad.getObject(1, UUID.class))
            .list());
  }
}
