package se.omtanke.regler.dokument;

import static java.util.stream.Collectors.joining;

import java.util.List;
import se.omtanke.regler.Tidslinje.Segment;
import se.omtanke.regler.beslutsratt.Bradskanderegel;
import se.omtanke.regler.beslutsratt.Nivaregel;
import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Egenskapsfiler;
import se.omtanke.regler.lagrum.Lagstod;
import se.omtanke.regler.lagrum.Regel;
import se.omtanke.regler.lagrum.Scenario;
import se.omtanke.regler.overklagande.Vagregel;
import se.omtanke.regler.parametrar.Parameter;
import se.omtanke.regler.parametrar.Parametrar;

/**
 * One rule as a document: where it stands, what it says, its numbers by date, and examples.
 *
 * @param versioner the rule under old and new law, in order of time
 */
record Regeldokument(List<Regel> versioner) {

  private static final List<Scenario> SCENARIER = Egenskapsfiler.alla();

  String namn() {
    return versioner.getFirst().namn();
  }

  String rubrik() {
    return versioner.getLast().rubrik();
  }

  String markdown() {
    return "# "
        + rubrik()
        + "\n\nRegel: `"
        + namn()
        + "`\n\n## Lagrum\n\n"
        + lagrum()
        + innehall()
        + varden()
        + exempel();
  }

  private String lagrum() {
    return new Tabell(
            List.of("Lagrum", "Gäller", "Säkerhet", "Textens SHA-256"),
            versioner.stream().flatMap(regel -> regel.lagstod().stream()).map(this::rad).toList())
        .markdown();
  }

  private List<String> rad(Lagstod stod) {
    return List.of(
        stod.paragraf().utforlig(),
        stod.galler().toString(),
        stod.sakerhet().visning(),
        stod.arEjKontrollerad() ? "saknas: *ej kontrollerad*" : "`" + stod.hash() + "`");
  }

  private String innehall() {
    return switch (versioner.getLast()) {
      case Fristregel frist -> villkor(frist.villkor());
      case Nivaregel niva -> niva(niva);
      case Vagregel vag -> vag(vag);
      case Bradskanderegel bradskande -> "\nBeslut: `" + bradskande.beslut() + "`\n";
      default -> "";
    };
  }

  private static String villkor(Fristvillkor villkor) {
    String rader =
        new Tabell(
                List.of("Slag", "Räknas från", "Ska ha skett", "Förlängs", "Räknas inte"),
                List.of(
                    List.of(
                        villkor.slag().visning(),
                        villkor.start(),
                        villkor.stopp(),
                        villkor
                            .forlangning()
                            .map(ratt -> ratt.grund() + "; " + ratt.beslutare())
                            .orElse(""),
                        villkor.uppehall().orElse(""))))
            .markdown();
    String vantar =
        villkor.slag().farVanta()
            ? "Infaller sista dagen på en dag som inte är vardag får åtgärden vänta till nästa"
                + " vardag (SFS 1930:173 2 §).\n"
            : "Sista dagen flyttas aldrig.\n";
    String kedja =
        villkor.kedja()
            ? "Ett nytt ärende i samma sak räknar vidare från det förstas början.\n"
            : "";
    return "\n## Tiden\n\n" + rader + "\n" + vantar + kedja + "\n" + Bild.av(villkor);
  }

  private static String niva(Nivaregel niva) {
    return "\n## Beslut: "
        + niva.niva().visning()
        + "\n\n"
        + new Tabell(
                List.of("Namn", "Beslut", "Fattas enligt"),
                niva.beslut().stream()
                    .map(slag -> List.of("`" + slag.namn() + "`", slag.rubrik(), slag.paragraf()))
                    .toList())
            .markdown();
  }

  private static String vag(Vagregel regel) {
    return "\n## Överklagande: "
        + regel.vag().visning()
        + "\n\n"
        + new Tabell(
                List.of("Beslut", "Utfall"),
                regel.beslut().stream()
                    .map(slag -> List.of("`" + slag + "`", regel.utfall(slag).visning()))
                    .toList())
            .markdown();
  }

  private String varden() {
    Parametrar parametrar = Parametrar.gallande();
    List<List<String>> rader =
        parametrar.namn().stream()
            .filter(namn -> namn.equals(namn()) || namn.startsWith(namn() + "."))
            .flatMap(namn -> parametrar.linje(namn).segment().stream().map(del -> rad(namn, del)))
            .toList();
    return rader.isEmpty()
        ? ""
        : "\n## Värden\n\n"
            + new Tabell(
                    List.of("Namn", "Gäller", "Värde", "Källa", "Kontrollerad", "Säkerhet"), rader)
                .markdown();
  }

  private static List<String> rad(String namn, Segment<Parameter> del) {
    Parameter parameter = del.varde();
    return List.of(
        "`" + namn + "`",
        del.period().toString(),
        parameter.varde(),
        parameter.kalla(),
        parameter.kontrollerad().toString(),
        parameter.sakerhet().visning());
  }

  private String exempel() {
    List<String> lagrum =
        versioner.stream().map(regel -> regel.paragraf().hela().toString()).distinct().toList();
    String allt =
        SCENARIER.stream()
            .filter(scenario -> lagrum.contains(scenario.lagrum()))
            .filter(this::angarRegeln)
            .map(Regeldokument::exempel)
            .collect(joining());
    return allt.isEmpty() ? "" : "\n## Exempel\n" + allt;
  }

  private boolean angarRegeln(Scenario scenario) {
    return switch (scenario.givet()) {
      case "överklagandet" -> versioner.getLast() instanceof Vagregel;
      case "åldern" -> namn().startsWith("alder_");
      default ->
          !scenario.givet().startsWith("fristen ") || scenario.givet().equals("fristen " + namn());
    };
  }

  private static String exempel(Scenario scenario) {
    List<String> kolumner = List.copyOf(scenario.exempel().getFirst().keySet());
    return "\n"
        + scenario.rubrik()
        + " ("
        + scenario.lagrum()
        + "):\n\n"
        + new Tabell(
                kolumner,
                scenario.exempel().stream().map(rad -> List.copyOf(rad.values())).toList())
            .markdown();
  }
}
