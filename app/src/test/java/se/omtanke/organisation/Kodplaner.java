package se.omtanke.organisation;

import se.omtanke.grund.Grund;

/** Code plans for the tests of modules above. */
public final class Kodplaner {

  private Kodplaner() {}

  /** The code plan on this ground. */
  public static Kodplan av(Grund grund) {
    return new Kodplan(grund.ider());
  }
}
