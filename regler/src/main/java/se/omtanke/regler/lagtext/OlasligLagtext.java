package se.omtanke.regler.lagtext;

import java.io.Serial;

/** A text that was to be an act and is none. */
public final class OlasligLagtext extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  OlasligLagtext(String besked) {
    super(besked);
  }
}
