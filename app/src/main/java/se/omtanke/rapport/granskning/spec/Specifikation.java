package se.omtanke.rapport.granskning.spec;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import se.omtanke.filformat.Rad;
import se.omtanke.rapport.granskning.kontroll.Etiketter;
import se.omtanke.rapport.granskning.kontroll.Gissadsumma;
import se.omtanke.rapport.granskning.kontroll.KommandeManader;
import se.omtanke.rapport.granskning.kontroll.Olasligatal;
import se.omtanke.rapport.granskning.kontroll.Platshallare;
import se.omtanke.rapport.granskning.kontroll.Regel;
import se.omtanke.rapport.granskning.kontroll.Tusental;
import se.omtanke.rapport.granskning.modell.Granskningstabell;
import se.omtanke.rapport.granskning.modell.Kolumn;
import se.omtanke.rapport.granskning.modell.Manadsspann;
import se.omtanke.rapport.granskning.modell.Specfel;
import se.omtanke.rapport.granskning.spec.Specnod.Specfalt;

/** A specification: how a file is a table, which other tables it leans on, and what to check. */
public final class Specifikation {

  private static final String[] NYCKLAR = {
    "tabell",
    "rubrikrad",
    "blad",
    "nyckel",
    "varden",
    "bortse",
    "kallrad",
    "enhet",
    "decimaler",
    "exakt",
    "kolumner",
    "manader",
    "fyll",
    "grupprubriker",
    "period",
    "tomt",
    "tabeller",
    "summor",
    "formler",
    "procent",
    "jamforelser",
    "riktpunkt",
    "bryggor",
    "hogst",
    "dygnstak",
    "tecken",
    "lika",
    "samma_uppgift",
    "likheter",
    "text",
    "utan"
  };
  private static final Set<String> AVSTANGBARA =
      Set.of("etiketter", "tusental", "platshallare", "gissning", "kommande");

  private final Specfalt falt;
  private final Lasning lasning;

  private Specifikation(Specfalt falt, Lasning lasning) {
    this.falt = falt;
    this.lasning = lasning;
  }

  /**
   * Reads a specification.
   *
   * @throws Specfel if it is not one
   */
  public static Specifikation tolka(String yaml) {
    try {
      var rot = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
      if (rot == null) {
        throw new Specfel(0, "", "specifikationen är tom; skriv minst tabell: och nyckel:");
      }
      var falt = new Specnod("", rot).kanda(NYCKLAR);
      return new Specifikation(falt, new Lasningslasare(falt).las());
    } catch (MarkedYAMLException e) {
      var marke = e.getProblemMark();
      int rad = marke == null ? 0 : marke.getLine() + 1;
      throw new Specfel(rad, "", "YAML går inte att läsa: " + e.getProblem());
    }
  }

  /** The specification of someone who has written none. */
  public static Specifikation ingen() {
    return tolka("tabell: ''");
  }

  /** The sheet to read, if told. */
  public Optional<String> blad() {
    return lasning.blad();
  }

  /** The months the table is about. */
  public Optional<Manadsspann> period() {
    return lasning.period();
  }

  /** Whether a blank hides a number. */
  public boolean tomtOkant() {
    return Ordval.ett(falt.nod("tomt"), "noll", "okant").equals("okant");
  }

  /** Further tables: their names here, and the file or specification of each. */
  public Map<String, String> tabeller() {
    return falt.nod("tabeller").map(Specnod::par).orElse(Map.of());
  }

  /** Makes a table of a file's rows. */
  public Granskningstabell tabell(String namn, List<Rad> rader) {
    if (rader.isEmpty()) {
      throw new Specfel(0, "", namn + " har inga rader");
    }
    var hem = falt.hem();
    var rubriker = Rubriker.av(rader, lasning, hem);
    var data = rader.stream().filter(r -> r.nummer() > rubrikrad(rader)).toList();
    return new Tabellbygge(namn, lasning, rubriker).bygg(data);
  }

  /** The checks, those asked for and those that always are made. */
  public List<Regel> regler(Granskningstabell tabell) {
    var kolumner = tabell.kolumner().stream().map(Kolumn::namn).toList();
    var regler = new ArrayList<>(new Regellasare(falt, kolumner, period()).las());
    var utan = utan();
    if (!utan.contains("platshallare")) {
      regler.add(Regel.egen(new Platshallare()));
      regler.add(Regel.egen(new Olasligatal()));
    }
    if (!utan.contains("etiketter")) {
      regler.add(Regel.egen(new Etiketter()));
    }
    if (!utan.contains("tusental")) {
      regler.add(Regel.egen(new Tusental()));
    }
    if (!utan.contains("gissning")
        && regler.stream().noneMatch(Specifikation::sagerVadSomAdderas)) {
      regler.add(Regel.egen(new Gissadsumma()));
    }
    if (!utan.contains("kommande")) {
      period().ifPresent(p -> regler.add(Regel.egen(new KommandeManader(p.till()))));
    }
    return regler;
  }

  /** Who has said what adds up needs no guesses. */
  private static boolean sagerVadSomAdderas(Regel regel) {
    return Set.of("summor", "bryggor", "likheter", "formler").contains(regel.nyckel());
  }

  private int rubrikrad(List<Rad> rader) {
    return rader.stream()
        .mapToInt(Rad::nummer)
        .filter(n -> n >= lasning.rubrikrad())
        .findFirst()
        .orElse(0);
  }

  private Set<String> utan() {
    for (var nod : falt.lista("utan")) {
      if (!AVSTANGBARA.contains(nod.text())) {
        throw nod.fel(
            "här kan stå " + AVSTANGBARA.stream().sorted().collect(Collectors.joining(", ")));
      }
    }
    return Set.copyOf(falt.texter("utan"));
  }
}
