package se.omtanke.rapport.mall;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where templates are kept: those that come with Omtanke and those of a municipality. */
public final class Mallforrad {

  private static final List<String> INBYGGDA =
      List.of("bokslutsrapport", "internbudget", "manadsuppfoljning", "rullande-manader");

  private Mallforrad() {}

  /** The templates that hold in any code plan, by id. */
  public static Map<String, Rapportmall> inbyggda() {
    Map<String, Rapportmall> mallar = new TreeMap<>();
    for (String namn : INBYGGDA) {
      mallar.put(namn, Mallasare.las(namn + ".yaml", inbyggd(namn)));
    }
    return mallar;
  }

  /**
   * The templates of a folder, by id.
   *
   * @param mapp a folder with {@code .yaml} files; a folder that is not there has none
   * @throws Mallfel at the first faulty template, or when two have the same id
   */
  public static Map<String, Rapportmall> i(Path mapp) {
    Map<String, Rapportmall> mallar = new TreeMap<>();
    for (Path fil : filer(mapp)) {
      String namn = fil.getFileName().toString();
      Rapportmall mall = Mallasare.las(namn, text(fil));
      if (mallar.put(mall.id(), mall) != null) {
        throw new Mallfel(namn, 1, "id", "en annan mall i mappen heter också " + mall.id());
      }
    }
    return mallar;
  }

  private static List<Path> filer(Path mapp) {
    if (!Files.isDirectory(mapp)) {
      return List.of();
    }
    try (Stream<Path> filer = Files.list(mapp)) {
      return filer.filter(fil -> fil.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  private static String text(Path fil) {
    try {
      return Files.readString(fil);
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  private static String inbyggd(String namn) {
    try (InputStream strom = Mallforrad.class.getResourceAsStream("/mallar/" + namn + ".yaml")) {
      if (strom == null) {
        throw new IllegalStateException("The template " + namn + " is missing");
      }
      return new String(strom.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }
}
