package se.omtanke.atkomst;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every endpoint of the application and the action it requires. */
public final class Atgardstabell {

  private final List<Endpoint> rader;
  private final Map<Method, Skydd> skydd;

  /** A table that has been read and judged complete. */
  public Atgardstabell(List<Endpoint> rader, Map<Method, Skydd> skydd) {
    this.rader = List.copyOf(rader);
    this.skydd = Map.copyOf(skydd);
  }

  /** All rows, by path and method. */
  public List<Endpoint> rader() {
    return rader;
  }

  /** What stands at the door of a controller method; empty if it is none of ours. */
  public Optional<Skydd> skydd(Method metod) {
    return Optional.ofNullable(skydd.get(metod));
  }
}
