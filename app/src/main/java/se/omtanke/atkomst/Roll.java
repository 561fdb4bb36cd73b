package se.omtanke.atkomst;

import java.util.Locale;

/** The role of an assignment. What each may do is said by the rules of the actions, not here. */
public enum Roll {
  SYSTEMAGARE,
  CONTROLLER,
  VERKSAMHETSCHEF,
  ENHETSCHEF,
  NAMNDSEKRETERARE,
  NAMNDLEDAMOT,
  HANDLAGGARE,
  UTFORARE,
  LOGGRANSKARE;

  /** The role in the access log, in navigation and in addresses: {@code systemagare}. */
  public String kod() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Key of the role's name in the reader's language. */
  public String textnyckel() {
    return "atkomst.roll." + kod();
  }
}
