package se.omtanke.ekonomi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.omtanke.ekonomi.Budgetforslag.Innehall;
import se.omtanke.ekonomi.Budgetindex.Posats;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Lasregler;
import se.omtanke.filformat.Rad;
import se.omtanke.filformat.Tabellfil;
import se.omtanke.filformat.Tabellfiler;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.regler.Belopp;
import se.omtanke.regler.OgiltigtBelopp;

/**
 * Reads frame, indexes and proposals from rows with headings, as they stand in a file or are pasted
 * from a sheet. Amounts are kronor with the ledger's sign.
 */
public final class Budgetfiler {

  private static final Lasregler REGLER = Lasregler.vanliga().medTabell(5_000, 20, 2_000);

  private static final int HUNDRA = 100;
  private static final int HOGST = 999;
  private static final int DECIMALER = 4;

  /** A row by its headings. */
  private record Post(int nummer, Map<String, String> celler) {

    String text(String kolumn) {
      return celler.getOrDefault(kolumn, "");
    }

    String krav(String kolumn) {
      if (text(kolumn).isEmpty()) {
        throw fel(kolumn, "saknas");
      }
      return text(kolumn);
    }

    Belopp belopp() {
      try {
        return Belopp.kronor(krav("belopp"));
      } catch (OgiltigtBelopp e) {
        throw fel("belopp", "är inget belopp i kronor, till exempel 12500,50");
      }
    }

    BigDecimal procent(String kolumn) {
      String fel = "är inte procent med högst fyra decimaler, till exempel 3,3";
      try {
        BigDecimal tal = new BigDecimal(krav(kolumn).replace(',', '.').replace('−', '-'));
        if (tal.scale() <= DECIMALER && tal.compareTo(BigDecimal.valueOf(HOGST)) <= 0) {
          return tal;
        }
        throw fel(kolumn, fel);
      } catch (NumberFormatException e) {
        throw fel(kolumn, fel);
      }
    }

    LocalDate dag(String kolumn) {
      try {
        return LocalDate.parse(krav(kolumn));
      } catch (DateTimeException e) {
        throw fel(kolumn, "är inget datum, till exempel 2026-06-15");
      }
    }

    OgiltigIndata fel(String kolumn, String vad) {
      return new OgiltigIndata(
          "rader", "Rad %d: %s %s.".formatted(nummer, kolumn.replace('_', ' '), vad));
    }
  }

  private Budgetfiler() {}

  /**
   * The rows of a file as they would have been pasted, each on the line that it has in the file.
   *
   * @throws Filfel if it cannot be read
   */
  public static String text(String filnamn, InputStream in) {
    StringBuilder text = new StringBuilder();
    int nasta = 1;
    try (Tabellfil fil = Tabellfiler.oppna(filnamn, in, REGLER)) {
      while (fil.hasNext()) {
        Rad rad = fil.next();
        text.append("\n".repeat(Math.max(0, rad.nummer() - nasta)));
        text.append(rad.celler().stream().map(Budgetfiler::cell).collect(joining(";")))
            .append('\n');
        nasta = rad.nummer() + 1;
      }
    }
    return text.toString();
  }

  /** One line and one cell, whatever stood in it. */
  private static String cell(String text) {
    String rad = text.replaceAll("\\s+", " ");
    return rad.contains(";") || rad.contains("\"") ? '"' + rad.replace("\"", "\"\"") + '"' : rad;
  }

  /** The frame: {@code beslutsdatum;dnr;post;belopp}. */
  public static List<Budgetramrad> ram(String text) {
    return las(
        text,
        List.of("beslutsdatum", "dnr", "post", "belopp"),
        post ->
            new Budgetramrad(
                post.dag("beslutsdatum"), post.krav("dnr"), post.krav("post"), post.belopp()));
  }

  /**
   * Indexes: {@code konto;benamning;procent}, and where pay is surcharged {@code po_fore;po_efter}.
   */
  public static List<Budgetindex> index(String text) {
    return las(text, List.of("konto", "procent"), Budgetfiler::index);
  }

  /** Proposals: {@code ansvar;verksamhet;belopp;motivering}, and {@code konto} if one is meant. */
  public static List<Innehall> forslag(String text) {
    return las(text, List.of("ansvar", "verksamhet", "belopp", "motivering"), Budgetfiler::forslag);
  }

  private static Budgetindex index(Post post) {
    String konto = post.krav("konto");
    if (!konto.matches("[3-8]\\d*")) {
      throw post.fel("konto", "ska vara början på ett konto i klass 3–8");
    }
    BigDecimal procent = post.procent("procent");
    if (procent.compareTo(BigDecimal.valueOf(-HUNDRA)) <= 0) {
      throw post.fel("procent", "ska vara mer än −100");
    }
    Optional<Posats> po =
        post.text("po_fore").isEmpty() && post.text("po_efter").isEmpty()
            ? Optional.empty()
            : Optional.of(new Posats(sats(post, "po_fore"), sats(post, "po_efter")));
    return new Budgetindex(konto, post.text("benamning"), procent, po);
  }

  private static BigDecimal sats(Post post, String kolumn) {
    BigDecimal sats = post.procent(kolumn);
    if (sats.signum() <= 0) {
      throw post.fel(kolumn, "ska vara procent av lönen, till exempel 47,18");
    }
    return sats;
  }

  private static Innehall forslag(Post post) {
    String konto = post.text("konto");
    if (!konto.matches("([3-8]\\d*)?")) {
      throw post.fel("konto", "ska vara ett konto i klass 3–8");
    }
    Belopp belopp = post.belopp();
    if (belopp.arNoll()) {
      throw post.fel("belopp", "får inte vara noll");
    }
    return new Innehall(
        new Budgetnyckel(post.krav("ansvar"), post.krav("verksamhet")),
        konto,
        belopp,
        post.krav("motivering"));
  }

  private static <T> List<T> las(String text, List<String> kolumner, Function<Post, T> lasRad) {
    if (text.isBlank()) {
      throw new OgiltigIndata("rader", "Klistra in minst en rad, med rubrikerna överst.");
    }
    List<T> lasta = new ArrayList<>();
    try (Tabellfil fil =
        Tabellfiler.oppna(
            "raderna", new ByteArrayInputStream(text.stripTrailing().getBytes(UTF_8)), REGLER)) {
      List<String> rubriker = fil.next().celler().stream().map(Budgetfiler::rubrik).toList();
      if (!rubriker.containsAll(kolumner)) {
        throw new OgiltigIndata(
            "rader", "Överst ska rubrikerna stå: %s.".formatted(String.join(", ", kolumner)));
      }
      while (fil.hasNext()) {
        lasta.add(lasRad.apply(post(rubriker, fil.next())));
      }
    } catch (Filfel fel) {
      String rad = fel.rad() == 0 ? "" : "Rad %d: ".formatted(fel.rad());
      throw new OgiltigIndata("rader", rad + fel.getMessage());
    }
    return lasta;
  }

  private static Post post(List<String> rubriker, Rad rad) {
    Map<String, String> celler = new HashMap<>();
    for (int i = 0; i < Math.min(rubriker.size(), rad.celler().size()); i++) {
      celler.put(rubriker.get(i), rad.celler().get(i).strip());
    }
    return new Post(rad.nummer(), celler);
  }

  private static String rubrik(String text) {
    return text.strip()
        .toLowerCase(Locale.ROOT)
        .replace('å', 'a')
        .replace('ä', 'a')
        .replace('ö', 'o')
        .replace(' ', '_');
  }
}
