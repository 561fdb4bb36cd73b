package se.omtanke.komponenter.sidor;

import java.util.Locale;
import org.springframework.context.MessageSource;
import se.omtanke.komponenter.Tillgangar;

/** What is the same for all pages as long as the program runs. */
record Sidunderlag(MessageSource texter, Tillgangar tillgangar, String version) {

  static final Locale SVENSKA = Locale.of("sv", "SE");
}
