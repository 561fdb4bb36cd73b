package se.omtanke.arende.handling;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import se.omtanke.arende.Beslut;
import se.omtanke.arende.Yrkande;
import se.omtanke.komponenter.Datumform;

/** A decision in the words of a letter. Letters are Swedish. */
public final class Beslutsord {

  private static final Locale SVENSKA = Locale.of("sv");

  private final MessageSource texter;

  /** Words from these texts. */
  public Beslutsord(MessageSource texter) {
    this.texter = texter;
  }

  /** Each request with its outcome, a line for each. */
  public String yrkanden(Beslut beslut) {
    return beslut.yrkanden().stream().map(this::yrkande).collect(Collectors.joining("\n"));
  }

  /** Who decided: in what role, and by which point of the delegation order. */
  public String fattare(Beslut.Fattat fattat) {
    return "%s, enligt nämndens delegationsordning punkt %s"
        .formatted(
            text("atkomst.roll." + fattat.fattare().roll()).toLowerCase(SVENSKA),
            fattat.fattare().punkt());
  }

  /**
   * How to appeal (FL 33, 43–44 §§; SoL 35:1).
   *
   * @param senast the last day, when the receiver has got the decision
   */
  public static String overklagande(Beslut beslut, String namnd, Optional<LocalDate> senast) {
    if (!beslut.overklagbart()) {
      return "Beslutet kan inte överklagas till förvaltningsrätten (35 kap. 1 §"
          + " socialtjänstlagen).";
    }
    String tid =
        senast
            .map(dag -> "senast den " + dag(dag))
            .orElse("inom tre veckor från den dag du fick del av beslutet");
    return """
    Beslutet får överklagas till förvaltningsrätten. Skriv vilket beslut du överklagar, hur du \
    vill att det ändras och varför. Skriv också ditt namn, din adress och ditt telefonnummer, \
    och skriv under.

    Ställ skrivelsen till förvaltningsrätten, men skicka den till %s. Den ska ha kommit in hit \
    %s. Vi prövar om den har kommit in i tid och skickar den sedan vidare till domstolen. \
    Behöver du hjälp att överklaga, hör av dig till oss.\
    """
        .formatted(namnd, tid);
  }

  /** A day in words: {@code 21 november 2026}. */
  public static String dag(LocalDate dag) {
    return Datumform.text(dag, SVENSKA);
  }

  private String yrkande(Yrkande en) {
    String tid =
        en.fran()
            .map(
                fran ->
                    " Från och med den "
                        + dag(fran)
                        + en.till()
                            .map(till -> " till och med den " + dag(till.minusDays(1)))
                            .orElse(" tills vidare")
                        + ".")
            .orElse("");
    String villkor = en.villkor().isEmpty() ? "" : " Villkor: " + en.villkor();
    return "%s: %s (%s).%s%s"
        .formatted(
            en.galler(), text(en.utfall().textnyckel()), lagrum(en.slag().lagrum()), tid, villkor);
  }

  /** The act by its name: a receiver does not know it by its number. */
  private static String lagrum(String lagrum) {
    return lagrum.replaceFirst("^SFS 2025:400 (.*)$", "$1 socialtjänstlagen");
  }

  private String text(String nyckel) {
    return texter.getMessage(nyckel, new Object[0], SVENSKA);
  }
}
