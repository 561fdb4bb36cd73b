package se.omtanke.atkomst;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.omtanke.grund.Otillatet;
import se.omtanke.grund.Transaction;

/** Judges rules about a single object, and turns them into conditions for lists. */
public final class Behorighet {

  private static final String TRUE = "TRUE";
  private static final String FALSE = "FALSE";

  private final Map<String, Relation> relationer;

  /** Judges with the relations that the floors above have registered. */
  public Behorighet(List<Relation> relationer) {
    this.relationer =
        relationer.stream().collect(Collectors.toMap(Relation::kod, Function.identity()));
  }

  /** Whether a relation with this code is registered. */
  public boolean kanner(String relation) {
    return relationer.containsKey(relation);
  }

  /**
   * Requires that the assignment may do this with this object.
   *
   * @throws Otillatet if it may not
   */
  public void krav(Transaction tx, Medarbetaruppdrag uppdrag, Atgard atgard, UUID objekt) {
    if (!far(tx, uppdrag, atgard, objekt)) {
      throw new Otillatet("Ditt uppdrag ger inte rätt att göra det här. Fråga din chef.");
    }
  }

  /** Whether the assignment may do this with this object. */
  public boolean far(Transaction tx, Medarbetaruppdrag uppdrag, Atgard atgard, UUID objekt) {
    Villkor villkor = villkor(uppdrag, atgard, "CAST(:uppdrag_objekt AS uuid)");
    if (villkor.alltid() || villkor.aldrig()) {
      return villkor.alltid();
    }
    return tx.sql("SELECT coalesce((" + villkor.sql() + "), FALSE)")
        .params(villkor.parametrar())
        .param("uppdrag_objekt", objekt)
        .query(Boolean.class)
        .single();
  }

  /** The rule as a condition on a column of object ids. */
  public Villkor villkor(Medarbetaruppdrag uppdrag, Atgard atgard, String kolumn) {
    return new Villkor(sql(atgard.regel(), uppdrag, kolumn), parametrar(uppdrag));
  }

  private String sql(Regel regel, Medarbetaruppdrag uppdrag, String kolumn) {
    return switch (regel) {
      case Regel.Inloggadregel r -> TRUE;
      case Regel.Rollregel(var roller) -> roller.contains(uppdrag.roll()) ? TRUE : FALSE;
      case Regel.Relationsregel(String kod) -> "(" + relation(kod).villkor(kolumn) + ")";
      case Regel.Eller(List<Regel> delar) -> alla(delar, uppdrag, kolumn, " OR ", TRUE, FALSE);
      case Regel.Och(List<Regel> delar) -> alla(delar, uppdrag, kolumn, " AND ", FALSE, TRUE);
    };
  }

  /** Parts that settle the matter alone, or that do not matter, never reach the database. */
  private String alla(
      List<Regel> delar,
      Medarbetaruppdrag uppdrag,
      String kolumn,
      String ord,
      String avgor,
      String tomt) {
    List<String> kvar =
        delar.stream()
            .map(del -> sql(del, uppdrag, kolumn))
            .filter(del -> !del.equals(tomt))
            .toList();
    if (kvar.contains(avgor)) {
      return avgor;
    }
    return switch (kvar.size()) {
      case 0 -> tomt;
      case 1 -> kvar.getFirst();
      default -> "(" + String.join(ord, kvar) + ")";
    };
  }

  private Relation relation(String kod) {
    return Optional.ofNullable(relationer.get(kod))
        .orElseThrow(() -> new IllegalStateException("No relation is registered as " + kod));
  }

  private Map<String, @Nullable Object> parametrar(Medarbetaruppdrag uppdrag) {
    Map<String, @Nullable Object> parametrar = new HashMap<>();
    relationer.values().forEach(relation -> parametrar.putAll(relation.parametrar()));
    parametrar.put("uppdrag_kommun", uppdrag.kommun().kod());
    parametrar.put("uppdrag_id", uppdrag.id());
    parametrar.put("uppdrag_anvandare", uppdrag.anvandare());
    parametrar.put("uppdrag_namnd", uppdrag.namnd().orElse(null));
    parametrar.put("uppdrag_enhet", uppdrag.enhet().orElse(null));
    return parametrar;
  }
}
