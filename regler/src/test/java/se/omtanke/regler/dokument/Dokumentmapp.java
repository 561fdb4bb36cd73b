package se.omtanke.regler.dokument;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.omtanke.regler.lagrum.Regel;
import se.omtanke.regler.lagrum.Sakerhet;
import se.omtanke.regler.register.Regelregister;

/** Every document by its file name. */
final class Dokumentmapp {

  private static final String OSAKRA = "ej-kontrollerad.md";
  private static final String INGANG = "README.md";

  private Dokumentmapp() {}

  static Map<String, String> alla() {
    List<Regeldokument> dokument =
        List.copyOf(
            Regelregister.alla().stream()
                .sorted(Comparator.comparing(regel -> regel.galler().fran()))
                .collect(
                    groupingBy(
                        Regel::namn, TreeMap::new, collectingAndThen(toList(), Regeldokument::new)))
                .values());
    Map<String, String> filer = new TreeMap<>();
    dokument.forEach(regel -> filer.put(regel.namn() + ".md", regel.markdown()));
    filer.put(INGANG, ingang(dokument));
    filer.put(OSAKRA, osakra());
    return filer;
  }

  private static String ingang(List<Regeldokument> dokument) {
    return """
    # Regler

    Varje regel med lagrum, värden efter datum och exempel. Dokumenten skrivs av reglerna själva, och ett test
    jämför dem: en ändrad regel syns här som ändrad text. Regler vars lagtext inte var till hands, eller vars
    läsning är osäker, står i [ej-kontrollerad.md](ej-kontrollerad.md).

    """
        + new Tabell(
                List.of("Regel", "Rubrik", "Lagrum"),
                dokument.stream()
                    .map(
                        regel ->
                            List.of(
                                "[" + regel.namn() + "](" + regel.namn() + ".md)",
                                regel.rubrik(),
                                regel.versioner().stream()
                                    .map(version -> version.paragraf().hela().toString())
                                    .distinct()
                                    .collect(joining("; "))))
                    .toList())
            .markdown();
  }

  private static String osakra() {
    List<List<String>> rader =
        Regelregister.alla().stream()
            .flatMap(
                regel ->
                    regel.lagstod().stream()
                        .filter(stod -> stod.arEjKontrollerad() || stod.sakerhet() != Sakerhet.H)
                        .map(
                            stod ->
                                List.of(
                                    "[" + regel.namn() + "](" + regel.namn() + ".md)",
                                    stod.paragraf().utforlig(),
                                    stod.galler().toString(),
                                    stod.sakerhet().visning(),
                                    stod.arEjKontrollerad() ? "*ej kontrollerad*" : "läst")))
            .sorted(Comparator.comparing(rad -> String.join(" ", rad)))
            .toList();
    return """
    # Ej kontrollerade och osäkra regler

    Här var lagtexten inte till hands när regeln skrevs, eller är läsningen inte given. Pröva dem mot lagen innan
    de får avgöra något.

    """
        + new Tabell(List.of("Regel", "Lagrum", "Gäller", "Säkerhet", "Text"), rader).markdown();
  }
}
