package se.omtanke.arende;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;

/**
 * The text of a letter with references to facts, such as <code>{arendenummer}</code>.
 *
 * <p>Its first line, after {@code #}, is the heading; lines after {@code ##} are smaller headings;
 * an empty line parts paragraphs.
 *
 * @param slag what the letter is for
 * @param version 0 for the one that comes with the product, then the board's own from 1
 * @param innehall the text
 */
public record Brevmall(Brevslag slag, int version, String innehall) {

  private static final Pattern PLATS = Pattern.compile("\\{([^{}]*)}");

  /**
   * A template.
   *
   * @throws OgiltigIndata if it has no heading, or refers to something that is no fact
   */
  public Brevmall {
    innehall = innehall.replace("\r\n", "\n").strip();
    if (!innehall.startsWith("# ")) {
      throw new OgiltigIndata("innehall", "Börja mallen med en rubrik: # och ett mellanslag.");
    }
    List<String> okanda =
        PLATS
            .matcher(innehall)
            .results()
            .map(m -> m.group(1))
            .filter(kod -> Brevuppgift.med(kod).isEmpty())
            .distinct()
            .toList();
    if (!okanda.isEmpty()) {
      throw new OgiltigIndata(
          "innehall",
          "Det finns ingen uppgift som heter {%s}. Använd någon ur listan."
              .formatted(String.join("}, {", okanda)));
    }
    if (PLATS.matcher(innehall).replaceAll("").matches("(?s).*[{}].*")) {
      throw new OgiltigIndata("innehall", "En klammer saknar sin motsvarighet. Rätta mallen.");
    }
  }

  /** The facts that it refers to. */
  public Set<Brevuppgift> uppgifter() {
    Set<Brevuppgift> uppgifter = EnumSet.noneOf(Brevuppgift.class);
    PLATS.matcher(innehall).results().map(Brevmall::uppgift).forEach(uppgifter::add);
    return uppgifter;
  }

  /**
   * The text with every reference filled; what is filled in is not looked into again.
   *
   * @throws OgiltigIndata if a fact is missing, each named by its field
   */
  public String fylld(Map<Brevuppgift, String> fakta) {
    List<Faltfel> fel = new ArrayList<>();
    for (Brevuppgift en : uppgifter()) {
      // That nothing need be said of the language is no lack.
      if (fakta.getOrDefault(en, "").isBlank() && en != Brevuppgift.SPRAK) {
        fel.add(
            new Faltfel(en.kod(), "Brevet behöver uppgiften %s. Fyll i den.".formatted(en.kod())));
      }
    }
    if (!fel.isEmpty()) {
      throw new OgiltigIndata(fel);
    }
    return PLATS
        .matcher(innehall)
        .replaceAll(m -> Matcher.quoteReplacement(fakta.getOrDefault(uppgift(m), "")))
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  private static Brevuppgift uppgift(MatchResult plats) {
    return Brevuppgift.med(plats.group(1)).orElseThrow();
  }
}
