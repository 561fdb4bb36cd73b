package se.omtanke.rapport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Helar;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Serie;
import se.omtanke.ekonomi.Tidsdel;
import se.omtanke.rapport.mall.Mallasare;
import se.omtanke.rapport.mall.Rapportmall;
import se.omtanke.regler.Belopp;

/** Posts and templates for tests, made from the small files beside them. */
public final class Provposter {

  /** January to April 2021, which the golden figures are about. */
  public static final Bokforingsperiod APRIL_2021 = new Bokforingsperiod(2021, 4);

  private Provposter() {}

  /** Reads a test resource. */
  public static String innehall(String namn) {
    try (InputStream strom = Provposter.class.getResourceAsStream("/rapport/" + namn)) {
      return new String(Objects.requireNonNull(strom).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  /** The rows of a test resource with semicolons. */
  public static List<List<String>> rader(String namn) {
    return innehall(namn)
        .lines()
        .filter(rad -> !rad.startsWith("#"))
        .map(rad -> List.of(rad.split(";", -1)))
        .toList();
  }

  /** A template of the test resources. */
  public static Rapportmall mall(String namn) {
    return Mallasare.las(namn, innehall(namn));
  }

  /** The posts behind the monthly statement. */
  public static List<Ekonomipost> manader() {
    List<Ekonomipost> poster = new ArrayList<>();
    for (List<String> rad : rader("manader_2021_kr.csv")) {
      Kodstrang koder = Kodstrang.av("1000", rad.get(0), rad.get(1));
      poster.add(post(Serie.BUDGET, new Helar(2021), koder, rad.get(2)));
      for (int manad = 1; manad <= 4; manad++) {
        Tidsdel tid = new Bokforingsperiod(2021, manad);
        poster.add(post(Serie.UTFALL, tid, koder, rad.get(2 + manad)));
      }
    }
    return poster;
  }

  /** The posts behind the result per area. */
  public static List<Ekonomipost> omraden() {
    List<Ekonomipost> poster = new ArrayList<>();
    for (List<String> rad : rader("omraden_2021_kr.csv")) {
      Kodstrang koder = Kodstrang.av("1000", rad.get(0), rad.get(1));
      BigDecimal resten = new BigDecimal(rad.get(4)).subtract(new BigDecimal(rad.get(2)));
      poster.add(post(Serie.BUDGET, new Bokforingsperiod(2021, 3), koder, rad.get(2)));
      poster.add(post(Serie.BUDGET, new Bokforingsperiod(2021, 9), koder, resten.toString()));
      poster.add(post(Serie.UTFALL, new Bokforingsperiod(2021, 2), koder, rad.get(3)));
      poster.add(post(Serie.PROGNOS, new Helar(2021), koder, rad.get(5)));
    }
    return poster;
  }

  /** A post from an amount with income plus, as it is printed. */
  public static Ekonomipost post(Serie serie, Tidsdel tid, Kodstrang koder, String tryckt) {
    return new Ekonomipost(serie, tid, koder, Belopp.kronor(new BigDecimal(tryckt)).negerat());
  }
}
