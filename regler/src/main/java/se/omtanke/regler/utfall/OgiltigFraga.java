package se.omtanke.regler.utfall;

import java.io.Serial;

/** A question that no rule can answer; says in Swedish what to mend. */
public final class OgiltigFraga extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  /** With words for the one who asked. */
  public OgiltigFraga(String besked) {
    super(besked);
  }

  /** The words for the one who asked. */
  public String besked() {
    return String.valueOf(getMessage());
  }
}
