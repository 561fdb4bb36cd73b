package se.omtanke.arende;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.grund.OgiltigIndata;

/**
 * Whether a new investigation is about the same matter as an earlier one of the same person. If it
 * is, its time goes on from where the earlier began; if not, someone says why, so that closing one
 * investigation and opening another never starts the time anew in silence.
 *
 * @param foregaende the earlier investigation of the same matter
 * @param nyttSkal why it is another matter; empty when that needs no saying
 * @param iArendet whether the earlier one is in the same case
 */
public record Samband(Optional<UUID> foregaende, String nyttSkal, boolean iArendet) {

  /** When nothing is said: right only where there is no earlier investigation. */
  public static final Samband OSAGT = new Samband(Optional.empty(), "", false);

  /** The same matter as an earlier investigation. */
  static Samband fortsatter(UUID foregaende, boolean iArendet) {
    return new Samband(Optional.of(foregaende), "", iArendet);
  }

  /** The same matter as an investigation in another case. */
  public static Samband fortsatter(UUID foregaende) {
    return fortsatter(foregaende, false);
  }

  /** Another matter, and why. */
  public static Samband nytt(String skal) {
    return new Samband(Optional.empty(), skal.strip(), false);
  }

  void krav(List<Utredningar.Tidigare> fore) {
    if (fore.isEmpty()) {
      return;
    }
    boolean sagt =
        foregaende
            .map(den -> fore.stream().anyMatch(en -> en.id().equals(den)))
            .orElse(!nyttSkal.isEmpty());
    if (!sagt) {
      throw new OgiltigIndata(
          "samband",
          "Barnet har utretts i %s. Välj om det är samma sak, eller skriv varför det är en annan:"
                  .formatted(fore.getFirst().nummer())
              + " utredningstiden börjar inte om av sig själv.");
    }
  }
}
