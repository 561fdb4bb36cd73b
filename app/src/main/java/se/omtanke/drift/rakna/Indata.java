package se.omtanke.drift.rakna;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import se.omtanke.grund.OgiltigIndata;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A question in JSON; refuses in words what cannot be understood, and never guesses. */
record Indata(JsonNode nod, String plats) {

  private static final long STORST = 1_000_000;
  private static final int FORSTA_AR = 1900;
  private static final int SISTA_AR = 2199;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * Reads a file.
   *
   * @throws OgiltigIndata if it cannot be read or is no object
   */
  static Indata las(Path fil) {
    try {
      if (Files.size(fil) > STORST) {
        throw new OgiltigIndata("indata", "Filen är för stor för att vara en fråga.");
      }
      return new Indata(JSON.readTree(Files.readString(fil)), "").somObjekt();
    } catch (IOException e) {
      throw new OgiltigIndata("indata", "Filen går inte att läsa som text: " + fil + ".");
    } catch (JacksonException e) {
      throw new OgiltigIndata("indata", "Filen är inte JSON: " + fil + ".");
    }
  }

  /** Refuses names that mean nothing here, so that a misspelt fact is not left out in silence. */
  Indata medEndast(Set<String> kanda) {
    for (String namn : nod.propertyNames()) {
      if (!kanda.contains(namn)) {
        throw new OgiltigIndata(
            namn, "Okänt fält: " + plats + namn + ". Det som finns är " + uppraknade(kanda) + ".");
      }
    }
    return this;
  }

  String text(String namn) {
    return valfriText(namn).orElseThrow(() -> fel(namn, "saknas"));
  }

  Optional<String> valfriText(String namn) {
    return falt(namn)
        .map(
            varde -> {
              if (!varde.isString() || varde.stringValue().isBlank()) {
                throw fel(namn, "ska vara en text");
              }
              return varde.stringValue();
            });
  }

  boolean sant(String namn) {
    return valfrittSant(namn).orElse(false);
  }

  Optional<Boolean> valfrittSant(String namn) {
    return falt(namn)
        .map(
            varde -> {
              if (!varde.isBoolean()) {
                throw fel(namn, "ska vara true eller false");
              }
              return varde.booleanValue();
            });
  }

  LocalDate dag(String namn) {
    return rimlig(
        namn, tolkad(namn, text(namn), LocalDate::parse, "ska vara en dag, som 2026-03-02"));
  }

  /** No time of any law begins before or after these years; a slip of the key easily does. */
  LocalDate rimlig(String namn, LocalDate dag) {
    if (dag.getYear() < FORSTA_AR || dag.getYear() > SISTA_AR) {
      throw fel(namn, "ska ligga mellan " + FORSTA_AR + " och " + SISTA_AR);
    }
    return dag;
  }

  Optional<LocalDate> valfriDag(String namn) {
    return falt(namn).map(finns -> dag(namn));
  }

  <T> T tolkad(String namn, String text, Function<String, T> tolk, String annars) {
    try {
      return tolk.apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw fel(namn, annars);
    }
  }

  List<Indata> lista(String namn) {
    return falt(namn).map(varde -> objekt(namn, varde)).orElse(List.of());
  }

  private List<Indata> objekt(String namn, JsonNode lista) {
    if (!lista.isArray()) {
      throw fel(namn, "ska vara en lista");
    }
    return StreamSupport.stream(lista.spliterator(), false)
        .map(rad -> new Indata(rad, plats + namn + ".").somObjekt())
        .toList();
  }

  /** A list of texts; none if it is left out. */
  List<String> texter(String namn) {
    return falt(namn)
        .map(
            lista -> {
              if (!lista.isArray()) {
                throw fel(namn, "ska vara en lista");
              }
              return StreamSupport.stream(lista.spliterator(), false)
                  .map(text -> icketom(namn, text))
                  .toList();
            })
        .orElse(List.of());
  }

  private String icketom(String namn, JsonNode text) {
    if (!text.isString() || text.stringValue().isBlank()) {
      throw fel(namn, "ska bara ha texter");
    }
    return text.stringValue();
  }

  OgiltigIndata fel(String namn, String vad) {
    return new OgiltigIndata(namn, plats + namn + " " + vad + ".");
  }

  private Indata somObjekt() {
    if (!nod.isObject()) {
      throw new OgiltigIndata("indata", "Indata ska vara ett JSON-objekt, inom { och }.");
    }
    return this;
  }

  private Optional<JsonNode> falt(String namn) {
    return nod.hasNonNull(namn) ? Optional.of(nod.get(namn)) : Optional.empty();
  }

  private static String uppraknade(Set<String> namn) {
    return String.join(", ", new TreeSet<>(namn));
  }
}
