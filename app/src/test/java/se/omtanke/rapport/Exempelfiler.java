package se.omtanke.rapport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Helar;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Serie;
import se.omtanke.rapport.mall.Mallasare;
import se.omtanke.rapport.mall.Rapportmall;
import se.omtanke.regler.Belopp;

/** The example municipalities' import files as posts, read simply. */
public final class Exempelfiler {

  private static final Path ROT = Path.of("..", "exempel");

  private Exempelfiler() {}

  /** A municipality's template. */
  public static Rapportmall mall(String kommun, String namn) {
    return Mallasare.las(namn, text(ROT.resolve(kommun).resolve("mallar").resolve(namn)));
  }

  /** The rows of a file by heading. */
  public static List<Map<String, String>> rader(String kommun, String fil, Charset teckenkod) {
    List<String> rader = text(ROT.resolve(kommun).resolve(fil), teckenkod).lines().toList();
    List<String> rubriker = celler(rader.getFirst());
    List<Map<String, String>> ut = new ArrayList<>();
    for (String rad : rader.subList(1, rader.size())) {
      List<String> celler = celler(rad);
      Map<String, String> en = new LinkedHashMap<>();
      for (int i = 0; i < rubriker.size(); i++) {
        en.put(rubriker.get(i), celler.get(i));
      }
      ut.add(en);
    }
    return ut;
  }

  private static List<String> celler(String rad) {
    List<String> celler = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean citerad = false;
    for (int i = 0; i < rad.length(); i++) {
      char tecken = rad.charAt(i);
      if (tecken == '"') {
        citerad = !citerad;
      } else if (tecken == ';' && !citerad) {
        celler.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(tecken);
      }
    }
    celler.add(cell.toString());
    return celler;
  }

  /** A ledger file with one amount column and periods as 2021-04. */
  public static List<Ekonomipost> utfall(String kommun, String fil) {
    List<Ekonomipost> poster = new ArrayList<>();
    for (Map<String, String> rad : rader(kommun, fil, StandardCharsets.UTF_8)) {
      String[] period = varde(rad, "Period").split("-", -1);
      poster.add(
          new Ekonomipost(
              Serie.UTFALL,
              new Bokforingsperiod(Integer.parseInt(period[0]), Integer.parseInt(period[1])),
              koder(rad, "Ansvar", "Verksamhet", "Konto", "Projekt"),
              belopp(varde(rad, "Belopp"))));
    }
    return poster;
  }

  /** The ledger of 2262. */
  public static List<Ekonomipost> utfall2262() {
    List<Ekonomipost> poster = new ArrayList<>();
    for (Map<String, String> rad :
        rader("2262", "utfall-2021.csv", Charset.forName("windows-1252"))) {
      int manad = Integer.parseInt(varde(rad, "Period").substring(4));
      poster.add(
          new Ekonomipost(
              Serie.UTFALL,
              new Bokforingsperiod(2021, manad),
              koder(rad, "Ansv", "Vht", "Kto", "Proj"),
              belopp(varde(rad, "Debet")).minus(belopp(varde(rad, "Kredit")))));
    }
    return poster;
  }

  /** A budget file with own months where it has them, else as an amount of the year. */
  public static List<Ekonomipost> budget(String kommun, String fil, int ar, Charset teckenkod) {
    List<String> manader =
        List.of("Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec");
    List<Ekonomipost> poster = new ArrayList<>();
    for (Map<String, String> rad : rader(kommun, fil, teckenkod)) {
      Kodstrang koder = koder(rad, "Ansvar", "Verksamhet", "Konto", "Projekt");
      if (varde(rad, "Jan").isEmpty()) {
        poster.add(
            new Ekonomipost(Serie.BUDGET, new Helar(ar), koder, belopp(varde(rad, "Belopp"))));
        continue;
      }
      for (int i = 0; i < 12; i++) {
        poster.add(
            new Ekonomipost(
                Serie.BUDGET,
                new Bokforingsperiod(ar, i + 1),
                koder,
                belopp(varde(rad, manader.get(i)))));
      }
    }
    return poster;
  }

  /** A forecast file. */
  public static List<Ekonomipost> prognos(String kommun, String fil, int ar, Charset teckenkod) {
    return rader(kommun, fil, teckenkod).stream()
        .map(
            rad ->
                new Ekonomipost(
                    Serie.PROGNOS,
                    new Helar(ar),
                    koder(rad, "Ansvar", "Verksamhet", "Kontogrupp", "Projekt"),
                    belopp(varde(rad, "Belopp"))))
        .toList();
  }

  private static Kodstrang koder(
      Map<String, String> rad, String ansvar, String verksamhet, String konto, String projekt) {
    return new Kodstrang(
        varde(rad, ansvar), varde(rad, verksamhet), varde(rad, konto), varde(rad, projekt), "", "");
  }

  private static String varde(Map<String, String> rad, String rubrik) {
    return Objects.requireNonNull(rad.get(rubrik), rubrik);
  }

  private static Belopp belopp(String skrivet) {
    return skrivet.isEmpty()
        ? Belopp.NOLL
        : Belopp.kronor(new BigDecimal(skrivet.replace(',', '.')));
  }

  private static String text(Path fil) {
    return text(fil, StandardCharsets.UTF_8);
  }

  private static String text(Path fil, Charset teckenkod) {
    try {
      return Files.readString(fil, teckenkod).replace("\ufeff", "");
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }
}
