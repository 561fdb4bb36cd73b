package se.omtanke.person;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/**
 * Two registrations that turned out to be one person. One stands for both from then on; nothing is
 * moved, so that it can be undone.
 */
@Service
public class Sammanslagningar {

  private final Personer personer;
  private final Idgivare ider;

  Sammanslagningar(Personer personer, Idgivare ider) {
    this.personer = personer;
    this.ider = ider;
  }

  /**
   * Lets one person stand for another too.
   *
   * @param bort the registration that is no longer shown
   * @param kvar the one that stands for both
   * @throws Konflikt if one of them is part of another merger already
   */
  public void slaIhop(WriteTransaction tx, UUID bort, UUID kvar) {
    if (bort.equals(kvar)) {
      throw new OgiltigIndata("kvar", "Det är samma registrering. Välj två olika.");
    }
    personer.kravKand(tx, bort);
    personer.kravKand(tx, kvar);
    for (UUID vem : List.of(bort, kvar).stream().sorted().toList()) {
      Personversion.las(tx, vem);
    }
    if (ingar(tx, bort, "kvar") || ingar(tx, bort, "bort") || ingar(tx, kvar, "bort")) {
      throw new Konflikt(
          "En av registreringarna är redan hopslagen med en annan. Ångra den sammanslagningen"
              + " först.");
    }
    tx.sql(
            """
            INSERT INTO personsammanslagning (kommun, id, bort, kvar, aktor, registrerad)
            VALUES (:kommun, :id, :bort, :kvar, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("id", ider.ny())
        .param("bort", bort)
        .param("kvar", kvar)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
    handelser(tx, "person-hopslagen.v1", bort, kvar);
  }

  /**
   * Undoes a merger: each is a person of her own again.
   *
   * @throws Saknas if they are not merged
   */
  public void angra(WriteTransaction tx, UUID bort, UUID kvar) {
    personer.kravKand(tx, kvar);
    int stangda =
        tx.sql(
                """
                UPDATE personsammanslagning SET ersatt = :nu
                WHERE kommun = :kommun AND bort = :bort AND kvar = :kvar AND ersatt = 'infinity'
                """)
            .param("kommun", tx.kommun())
            .param("bort", bort)
            .param("kvar", kvar)
            .param("nu", tx.nuDatabas())
            .update();
    if (stangda == 0) {
      throw new Saknas("Registreringarna är inte hopslagna.");
    }
    handelser(tx, "person-isarslagen.v1", bort, kvar);
  }

  /** Every id that means the same person as this one, the one that is shown first. */
  public Set<UUID> samma(Transaction tx, UUID person) {
    List<UUID> alla =
        tx.sql(
                """
                SELECT m.kvar AS person, 0 AS ordning FROM personsammanslagning m
                WHERE m.kommun = :kommun AND m.bort = :person AND m.ersatt = 'infinity'
                UNION ALL
                SELECT a.bort, 1 FROM personsammanslagning a
                WHERE a.kommun = :kommun AND a.ersatt = 'infinity'
                  AND (a.kvar = :person OR a.kvar IN (SELECT m.kvar FROM personsammanslagning m
                    WHERE m.kommun = :kommun AND m.bort = :person AND m.ersatt = 'infinity'))
                ORDER BY ordning, person
                """)
            .param("kommun", tx.kommun())
            .param("person", person)
            .query((rad, n) -> rad.getObject("person", UUID.class))
            .list();
    Set<UUID> samma = new LinkedHashSet<>();
    if (alla.isEmpty() || ingar(tx, person, "kvar")) {
      samma.add(person);
    }
    samma.addAll(alla);
    return samma;
  }

  private static boolean ingar(Transaction tx, UUID person, String kolumn) {
    return tx.sql(
            """
            SELECT EXISTS (SELECT FROM personsammanslagning
              WHERE kommun = :kommun AND %s = :person AND ersatt = 'infinity') AS ingar
            """
                .formatted(kolumn))
        .param("kommun", tx.kommun())
        .param("person", person)
        .query((rad, n) -> rad.getBoolean("ingar"))
        .single();
  }

  private static void handelser(WriteTransaction tx, String typ, UUID bort, UUID kvar) {
    Map<String, String> uppgifter = Map.of("bort", bort.toString(), "kvar", kvar.toString());
    tx.handelse(new Handelse(typ, "person", bort, uppgifter));
    tx.handelse(new Handelse(typ, "person", kvar, uppgifter));
  }
}
