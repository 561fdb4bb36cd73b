package se.omtanke.drift.demo;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/** The example municipalities of the demonstration. */
public interface Exempelladdning {

  /**
   * Loads what is not loaded yet.
   *
   * @param framsteg told in Swedish, before each step that takes more than a moment
   */
  void ladda(Consumer<String> framsteg);

  /** One link per role that signs in without a password; valid as long as this process runs. */
  List<Inloggningslank> lankar(URI bas);

  /**
   * A link that signs in.
   *
   * @param roll who one becomes, such as {@code Controller i 2280 Härnösand}
   * @param lank what to open
   */
  record Inloggningslank(String roll, URI lank) {}
}
