package se.omtanke.atkomst;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may do something, as a value that reads as a sentence: {@code
 * rollen(CONTROLLER).eller(chefForEnheten())}.
 *
 * <p>What can be known from the assignment alone is asked at the door ({@link #oppnarFor}); what
 * depends on the object is a {@link Relation} and is asked by the service through {@link
 * Behorighet}.
 */
public sealed interface Regel {

  /** One role. */
  static Regel rollen(Roll roll) {
    return new Rollregel(Set.of(roll));
  }

  /** Any of these roles. */
  static Regel rollerna(Roll... roller) {
    return new Rollregel(EnumSet.copyOf(Arrays.asList(roller)));
  }

  /** Anyone who acts in an assignment. */
  static Regel allaUppdrag() {
    return new Rollregel(EnumSet.allOf(Roll.class));
  }

  /** Anyone signed in, even before an assignment is chosen: her own account only. */
  static Regel inloggad() {
    return new Inloggadregel();
  }

  /** A relation to the object that a floor above registers under this code. */
  static Regel relationen(String kod) {
    return new Relationsregel(kod);
  }

  /**
   * A manager of the unit, or of one above it; the relation is registered by {@code organisation}.
   */
  static Regel chefForEnheten() {
    return rollerna(Roll.ENHETSCHEF, Roll.VERKSAMHETSCHEF).och(relationen("chef-for-enheten"));
  }

  /** This rule or another. */
  default Regel eller(Regel annan) {
    return new Eller(List.of(this, annan));
  }

  /** This rule and another. */
  default Regel och(Regel annan) {
    return new Och(List.of(this, annan));
  }

  /** Whether the rule can hold for the one signed in, for some object: the question at the door. */
  default boolean oppnarFor(Inloggad inloggad) {
    return switch (this) {
      case Inloggadregel regel -> true;
      case Rollregel(Set<Roll> roller) ->
          inloggad.uppdrag().map(Medarbetaruppdrag::roll).filter(roller::contains).isPresent();
      case Relationsregel regel -> inloggad.uppdrag().isPresent();
      case Eller(List<Regel> delar) -> delar.stream().anyMatch(del -> del.oppnarFor(inloggad));
      case Och(List<Regel> delar) -> delar.stream().allMatch(del -> del.oppnarFor(inloggad));
    };
  }

  /** The codes of the relations it asks for. */
  default Set<String> relationer() {
    return switch (this) {
      case Inloggadregel regel -> Set.of();
      case Rollregel regel -> Set.of();
      case Relationsregel(String kod) -> Set.of(kod);
      case Eller(List<Regel> delar) -> relationer(delar);
      case Och(List<Regel> delar) -> relationer(delar);
    };
  }

  private static Set<String> relationer(List<Regel> delar) {
    return delar.stream().flatMap(del -> del.relationer().stream()).collect(Collectors.toSet());
  }

  /** One of some roles. */
  record Rollregel(Set<Roll> roller) implements Regel {
    public Rollregel {
      roller = Set.copyOf(roller);
    }
  }

  /** Signed in, with or without an assignment. */
  record Inloggadregel() implements Regel {}

  /** A relation to the object. */
  record Relationsregel(String kod) implements Regel {}

  /** Any of the parts. */
  record Eller(List<Regel> delar) implements Regel {}

  /** All of the parts. */
  record Och(List<Regel> delar) implements Regel {}
}
