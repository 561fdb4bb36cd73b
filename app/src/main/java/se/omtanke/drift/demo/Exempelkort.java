package se.omtanke.drift.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.omtanke.grund.Kommun;
import se.omtanke.grund.Kommunkod;

/**
 * What an example municipality's folder says of itself.
 *
 * @param mapp the folder
 * @param kommun who it is
 * @param filer the files to read, in the order of the mappings that read them
 */
record Exempelkort(Path mapp, Kommun kommun, List<Fil> filer) {

  /** A file and the mapping that reads it. */
  record Fil(String mappning, Path fil) {}

  static Exempelkort las(Path mapp) {
    Map<?, ?> kort = yaml(mapp.resolve("kommun.yaml"));
    Kommun kommun =
        new Kommun(
            new Kommunkod(String.valueOf(kort.get("kod"))),
            String.valueOf(kort.get("namn")),
            Boolean.TRUE.equals(kort.get("konstruerade_rader")));
    List<Fil> filer = new ArrayList<>();
    if (yaml(mapp.resolve("mappning.yaml")).get("mappningar") instanceof List<?> mappningar) {
      for (Object en : mappningar) {
        if (en instanceof Map<?, ?> mappning) {
          filer.addAll(filer(mapp, mappning));
        }
      }
    }
    return new Exempelkort(mapp, kommun, filer);
  }

  String text(String fil) {
    return innehall(mapp.resolve(fil));
  }

  /** The report templates, by file name. */
  List<Path> mallar() {
    Path mallar = mapp.resolve("mallar");
    return Files.isDirectory(mallar) ? lista(mallar, "*.yaml") : List.of();
  }

  static String innehall(Path fil) {
    try {
      return Files.readString(fil);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Fil> filer(Path mapp, Map<?, ?> mappning) {
    String namn = String.valueOf(mappning.get("namn"));
    return lista(mapp, String.valueOf(mappning.get("fil"))).stream()
        .map(fil -> new Fil(namn, fil))
        .toList();
  }

  private static List<Path> lista(Path mapp, String monster) {
    List<Path> filer = new ArrayList<>();
    try (var strom = Files.newDirectoryStream(mapp, monster)) {
      strom.forEach(filer::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return filer.stream().sorted().toList();
  }

  private static Map<?, ?> yaml(Path fil) {
    Object rot = new Yaml(new SafeConstructor(new LoaderOptions())).load(innehall(fil));
    if (rot instanceof Map<?, ?> karta) {
      return karta;
    }
    throw new IllegalStateException(fil + " holds no keys");
  }
}
