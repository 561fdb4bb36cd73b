package se.omtanke.ekonomi.webb;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import se.omtanke.ekonomi.Lasarbete;
import se.omtanke.ekonomi.Lasfas;
import se.omtanke.ekonomi.Lasframsteg;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.delar.Framsteg;

/**
 * How far a job has come with a file, in words.
 *
 * @param texter texts in the reader's language
 * @param arbete the job
 * @param nu the moment of the page
 */
public record Arbetsvy(Texter texter, Lasarbete arbete, Instant nu) {

  /** A job tells how far it has come every second; after this it has lost its process. */
  private static final Duration TYST = Duration.ofSeconds(15);

  private static final BigDecimal MEGA = BigDecimal.valueOf(1 << 20);

  /** The heading says what is so. */
  public String rubrik() {
    return switch (arbete.lage()) {
      case Lasarbete.Vantar vantar -> ord(slag(), arbete.filnamn());
      case Lasarbete.Pagar pagar -> ord(slag(), arbete.filnamn());
      case Lasarbete.Klart klart -> ord("klart", arbete.filnamn());
      case Lasarbete.Avvisat avvisat -> ord("avvisat", arbete.filnamn());
    };
  }

  /** How far it has come, as a bar; without an end where only the work itself can tell. */
  public Framsteg stapel() {
    return pagar().map(this::stapel).orElseGet(() -> new Framsteg(ord("fas.vantar"), 0, 0));
  }

  /** How much has been read and what remains. */
  public String matt() {
    return pagar().filter(en -> en.rad() > 0).map(this::matt).orElse(ord("storlek", mega()));
  }

  /** Whether its process has died, so that it waits to be taken up again. */
  public boolean stannat() {
    return pagar().filter(en -> en.framme().plus(TYST).isBefore(nu)).isPresent();
  }

  /** Why it could not be done, if so. */
  public Optional<String> skal() {
    return arbete.lage() instanceof Lasarbete.Avvisat(String skal)
        ? Optional.of(skal)
        : Optional.empty();
  }

  private Framsteg stapel(Lasframsteg framsteg) {
    String fas = ord("fas." + framsteg.fas().name().toLowerCase(Locale.ROOT));
    return framsteg.fas() == Lasfas.LASER
        ? new Framsteg(fas, Math.min(framsteg.rad(), framsteg.rader()), framsteg.rader())
        : new Framsteg(fas, 0, 0);
  }

  private String slag() {
    return arbete.slag().name().toLowerCase(Locale.ROOT);
  }

  private String matt(Lasframsteg framsteg) {
    String last =
        framsteg
            .lastAv(arbete.storlek())
            .map(byten -> ord("last", Talform.heltal(framsteg.rad()), mega(byten), mega()))
            .orElseGet(() -> ord("rader", Talform.heltal(framsteg.rad()), mega()));
    return framsteg.kvar().map(tid -> last + " " + kvar(tid)).orElse(last);
  }

  private String kvar(Duration tid) {
    return tid.toSeconds() < 90
        ? ord("kvar.sekunder", Talform.heltal(Math.max(2, tid.toSeconds())))
        : ord("kvar.minuter", Talform.heltal((tid.toSeconds() + 59) / 60));
  }

  private Optional<Lasframsteg> pagar() {
    return arbete.lage() instanceof Lasarbete.Pagar(Lasframsteg framsteg)
        ? Optional.of(framsteg)
        : Optional.empty();
  }

  private String mega() {
    return mega(arbete.storlek());
  }

  private static String mega(long byten) {
    return Talform.tal(BigDecimal.valueOf(byten).divide(MEGA, 1, RoundingMode.HALF_UP), 1);
  }

  private String ord(String nyckel, Object... argument) {
    return texter.text("ekonomi.arbete." + nyckel, argument);
  }
}
