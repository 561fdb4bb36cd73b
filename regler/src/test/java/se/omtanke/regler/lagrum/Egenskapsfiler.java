package se.omtanke.regler.lagrum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads feature files: one for each paragraph, in Swedish, with tables of examples. */
public final class Egenskapsfiler {

  private static final String EGENSKAP = "Egenskap: ";
  private static final String SCENARIO = "Scenario: ";
  private static final String GIVET = "Givet ";

  private final List<Scenario> scenarier = new ArrayList<>();
  private final List<Map<String, String>> exempel = new ArrayList<>();
  private String lagrum = "";
  private String rubrik = "";
  private String givet = "";
  private List<String> kolumner = List.of();

  private Egenskapsfiler() {}

  /** Every scenario of every file. */
  public static List<Scenario> alla() {
    return filer().flatMap(fil -> las(fil).stream()).toList();
  }

  private static Stream<Path> filer() {
    try {
      Path mapp =
          Path.of(Objects.requireNonNull(Egenskapsfiler.class.getResource("/lagrum")).toURI());
      try (Stream<Path> filer = Files.list(mapp)) {
        return filer.sorted().toList().stream();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Scenario> las(Path fil) {
    try {
      Egenskapsfiler lasare = new Egenskapsfiler();
      Files.readAllLines(fil).stream().map(String::strip).forEach(lasare::rad);
      lasare.avsluta();
      return lasare.scenarier;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rad(String rad) {
    if (rad.startsWith(EGENSKAP)) {
      lagrum = rad.substring(EGENSKAP.length());
    } else if (rad.startsWith(SCENARIO)) {
      avsluta();
      rubrik = rad.substring(SCENARIO.length());
    } else if (rad.startsWith(GIVET)) {
      givet = rad.substring(GIVET.length());
    } else if (rad.startsWith("|")) {
      tabellrad(celler(rad));
    } else if (!rad.isEmpty() && !rad.startsWith("#") && !rad.equals("Exempel:")) {
      throw new IllegalStateException("Not a line of a feature: " + rad);
    }
  }

  private void tabellrad(List<String> celler) {
    if (kolumner.isEmpty()) {
      kolumner = celler;
      return;
    }
    Map<String, String> rad = new LinkedHashMap<>();
    for (int plats = 0; plats < kolumner.size(); plats++) {
      rad.put(kolumner.get(plats), celler.get(plats));
    }
    exempel.add(rad);
  }

  private void avsluta() {
    if (!exempel.isEmpty()) {
      scenarier.add(new Scenario(lagrum, rubrik, givet, List.copyOf(exempel)));
    }
    exempel.clear();
    kolumner = List.of();
  }

  private static List<String> celler(String rad) {
    return Stream.of(rad.substring(1, rad.lastIndexOf('|')).split("\\|", -1))
        .map(String::strip)
        .toList();
  }
}
