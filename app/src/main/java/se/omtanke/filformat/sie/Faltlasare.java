package se.omtanke.filformat.sie;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Sieobjekt;
import se.omtanke.filformat.sie.Sierad.Falt;
import se.omtanke.regler.Belopp;

/** The fields of a post in their order, each read as what it should be. */
final class Faltlasare {

  private static final Pattern TAL =
      Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{0,10})?|\\.\\d{1,10})");
  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter MANAD =
      DateTimeFormatter.ofPattern("uuuuMM").withResolverStyle(ResolverStyle.STRICT);

  private final String fil;
  private final Sierad rad;
  private int plats;

  Faltlasare(String fil, Sierad rad) {
    this.fil = fil;
    this.rad = rad;
  }

  int radnummer() {
    return rad.nummer();
  }

  /** The next text, or "" where the line has ended. */
  String text() {
    if (plats < rad.falt().size() && rad.falt().get(plats) instanceof Falt.Text(String text)) {
      plats++;
      return text;
    }
    return "";
  }

  String krav(String namn) {
    String text = text();
    if (text.isEmpty()) {
      throw fel(namn, "saknas");
    }
    return text;
  }

  int heltal(String namn) {
    String text = krav(namn);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw fel(namn, "ska vara ett heltal men är " + text);
    }
  }

  Belopp belopp(String namn) {
    String text = krav(namn);
    BigDecimal tal =
        tal(text)
            .orElseThrow(
                () -> fel(namn, "ska vara ett tal med decimalpunkt, som -1234.50, men är " + text));
    try {
      return Belopp.kronor(tal);
    } catch (ArithmeticException e) {
      throw fel(namn, "har fler decimaler än ören: " + text);
    }
  }

  Optional<BigDecimal> kvantitet() {
    String text = text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(tal(text).orElseThrow(() -> fel("kvantitet", "är inget tal: " + text)));
  }

  LocalDate dag(String namn) {
    return dagOm(namn).orElseThrow(() -> fel(namn, "saknas"));
  }

  Optional<LocalDate> dagOm(String namn) {
    String text = text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text, DAG));
    } catch (DateTimeException e) {
      throw fel(namn, "ska vara en dag som ÅÅÅÅMMDD men är " + text);
    }
  }

  YearMonth manad(String namn) {
    String text = krav(namn);
    try {
      return YearMonth.parse(text, MANAD);
    } catch (DateTimeException e) {
      throw fel(namn, "ska vara en månad som ÅÅÅÅMM men är " + text);
    }
  }

  /** The list of objects, if one stands here; programs leave out an empty one. */
  List<Sieobjekt> objekt() {
    if (plats >= rad.falt().size() || !(rad.falt().get(plats) instanceof Falt.Lista(var texter))) {
      return List.of();
    }
    plats++;
    if (texter.size() % 2 != 0) {
      throw fel("objektlista", "ska vara par av dimension och objekt");
    }
    List<Sieobjekt> objekt = new ArrayList<>(texter.size() / 2);
    for (int i = 0; i < texter.size(); i += 2) {
      objekt.add(new Sieobjekt(dimension(texter.get(i)), texter.get(i + 1)));
    }
    return List.copyOf(objekt);
  }

  Filfel fel(String namn, String vad) {
    return new Filfel(
        fil, rad.nummer(), namn, "#" + rad.etikett() + ": " + namn + " " + vad + ". Rätta raden.");
  }

  private int dimension(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw fel("objektlista", "har en dimension som inte är ett heltal: " + text);
    }
  }

  private static Optional<BigDecimal> tal(String text) {
    return TAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
