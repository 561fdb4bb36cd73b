package se.omtanke.grund;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Does a piece of the system's work for one municipality after another, each under its own row
 * security: there is no caller that sees them all.
 */
public final class Kommunvis {

  private final Kommunregister kommuner;

  Kommunvis(Kommunregister kommuner) {
    this.kommuner = kommuner;
  }

  /** Does the work for each; one that fails does not keep the others waiting. */
  public void utfor(String jobb, Consumer<Anropare> arbete) {
    List<RuntimeException> fel = new ArrayList<>();
    for (Kommun kommun : kommuner.alla()) {
      try {
        arbete.accept(Anropare.system(kommun.kod(), jobb));
      } catch (RuntimeException e) {
        fel.add(new IllegalStateException(jobb + " failed for " + kommun.kod().kod(), e));
      }
    }
    if (!fel.isEmpty()) {
      RuntimeException forsta = fel.getFirst();
      fel.stream().skip(1).forEach(forsta::addSuppressed);
      throw forsta;
    }
  }
}
