package se.omtanke.arende;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A named step of a life cycle. The enum that implements it is the whole graph, and can draw
 * itself.
 *
 * @param <L> the states of the life cycle
 */
public interface Overgang<L> {

  /** The name of the step. */
  String name();

  /** The states it can be taken from; none for the step that begins the life. */
  Set<Class<? extends L>> fran();

  /** The state it leads to. */
  Class<? extends L> till();

  /** Whether the step can be taken from here. */
  default boolean mojlig(L lage) {
    return fran().contains(lage.getClass());
  }

  /** The code of the state that it leads to: {@code EJ_INLETT}. */
  default String lagekod() {
    return till().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  /** A life cycle as a Mermaid state diagram. */
  static String diagram(Overgang<?>[] livscykel) {
    return Arrays.stream(livscykel)
        .flatMap(
            steg ->
                steg.fran().isEmpty()
                    ? Stream.of(rad("[*]", steg))
                    : steg.fran().stream().map(fran -> rad(fran.getSimpleName(), steg)).sorted())
        .collect(joining("\n", "stateDiagram-v2\n", "\n"));
  }

  private static String rad(String fran, Overgang<?> steg) {
    return "  %s --> %s: %s".formatted(fran, steg.till().getSimpleName(), steg.name());
  }
}
