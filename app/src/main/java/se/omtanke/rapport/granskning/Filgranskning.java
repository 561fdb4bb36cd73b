package se.omtanke.rapport.granskning;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Lasregler;
import se.omtanke.filformat.Rad;
import se.omtanke.filformat.Tabellfiler;
import se.omtanke.rapport.granskning.modell.Granskningstabell;
import se.omtanke.rapport.granskning.modell.Specfel;
import se.omtanke.rapport.granskning.spec.Specifikation;

/** The review of a file from anywhere by a written specification. */
public final class Filgranskning {

  private static final long MIB = 1L << 20;

  /** A printed table is small; a whole ledger is no table to review. */
  private static final Lasregler TABELLSTORA =
      Lasregler.vanliga()
          .medStorlek(50 * MIB, 500 * MIB)
          .medTabell(20_000, 1_000, 32_767)
          .medOlikaBredd();

  private Filgranskning() {}

  /**
   * Reviews a file.
   *
   * @param fil a CSV or XLSX file
   * @param spec the specification; without one only guesses and texts are checked
   * @throws Filfel if the file cannot be read
   * @throws Specfel if the specification, or a table it names, cannot be used
   */
  public static Granskningssvar granska(Path fil, Optional<Path> spec) {
    var specifikation = spec.map(Filgranskning::las).orElseGet(Specifikation::ingen);
    var tabell = tabell(fil, specifikation);
    var regelverk =
        new Regelverk(
            specifikation.period(), specifikation.tomtOkant(), specifikation.regler(tabell));
    var ovriga = ovriga(spec, specifikation);
    return new Granskningssvar(namn(fil), Granskning.granska(tabell, ovriga, regelverk));
  }

  private static Map<String, Granskningstabell> ovriga(
      Optional<Path> spec, Specifikation specifikation) {
    var ovriga = new LinkedHashMap<String, Granskningstabell>();
    for (var tabell : specifikation.tabeller().entrySet()) {
      var hit = spec.orElseThrow().resolveSibling(tabell.getValue());
      try {
        ovriga.put(tabell.getKey(), annan(hit));
      } catch (Filfel e) {
        throw new Specfel(0, "tabeller: " + tabell.getKey(), String.valueOf(e.getMessage()));
      }
    }
    return ovriga;
  }

  /** Another table is named by its specification, or by its file with one beside it. */
  private static Granskningstabell annan(Path hit) {
    if (arYaml(hit)) {
      var fil =
          Stream.of(".csv", ".xlsx")
              .map(slut -> utanSlut(hit, slut))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow(
                  () -> new Specfel(0, "tabeller", "ingen CSV eller XLSX bredvid " + namn(hit)));
      return tabell(fil, las(hit));
    }
    var bredvid = utanSlut(hit, ".yaml");
    return tabell(hit, Files.exists(bredvid) ? las(bredvid) : Specifikation.ingen());
  }

  private static Granskningstabell tabell(Path fil, Specifikation specifikation) {
    var regler = specifikation.blad().map(TABELLSTORA::medBlad).orElse(TABELLSTORA);
    if (!Files.isReadable(fil) || Files.isDirectory(fil)) {
      throw new Filfel(namn(fil), 0, "", "Filen finns inte eller får inte läsas.");
    }
    List<Rad> rader = new ArrayList<>();
    try (var tabellfil = Tabellfiler.oppna(namn(fil), fil, regler)) {
      tabellfil.forEachRemaining(rader::add);
    }
    return specifikation.tabell(namn(fil), rader);
  }

  private static Specifikation las(Path spec) {
    try {
      return Specifikation.tolka(Files.readString(spec));
    } catch (NoSuchFileException e) {
      throw new Specfel(0, "", "specifikationen " + spec + " finns inte");
    } catch (MalformedInputException e) {
      throw new Specfel(0, "", "specifikationen ska vara sparad som UTF-8");
    } catch (IOException e) {
      throw new Specfel(0, "", "specifikationen går inte att läsa: " + e.getMessage());
    }
  }

  private static boolean arYaml(Path fil) {
    return namn(fil).endsWith(".yaml") || namn(fil).endsWith(".yml");
  }

  private static Path utanSlut(Path fil, String slut) {
    return fil.resolveSibling(namn(fil).replaceFirst("\\.[^.]*$", "") + slut);
  }

  private static String namn(Path fil) {
    return String.valueOf(fil.getFileName());
  }
}
