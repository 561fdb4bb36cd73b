package se.omtanke.arende.webb.handling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.omtanke.arende.Begaran;
import se.omtanke.arende.Handling;
import se.omtanke.arende.Samtycke;
import se.omtanke.arende.Sekretessvarning;
import se.omtanke.arende.Utlamnande;
import se.omtanke.arende.Utlamnandeprovning;

/**
 * A request as its pages show it.
 *
 * @param begaran the request
 * @param varningar what must be thought of
 * @param svar what has been answered
 * @param provningar the tests
 * @param alla the documents of the case
 * @param utlamnat everything given out in the case
 * @param samtycken the consents that hold today
 */
public record Begaranvy(
    Begaran begaran,
    Set<Sekretessvarning> varningar,
    Map<Sekretessvarning, String> svar,
    List<Utlamnandeprovning> provningar,
    List<Handling> alla,
    List<Utlamnande> utlamnat,
    List<Samtycke> samtycken) {

  /** The documents that can be tested: neither struck, drafts nor masked copies. */
  public List<Handling> handlingar() {
    return alla.stream()
        .filter(en -> en.struken().isEmpty() && en.maskerar().isEmpty())
        .filter(en -> !en.gallande().uppgifter().utkast())
        .toList();
  }

  /** The test of a document as it stands now. */
  public Optional<Utlamnandeprovning> provning(Handling handling) {
    return provningar.stream()
        .filter(en -> en.version().equals(handling.gallande().id()))
        .findFirst();
  }

  /** The masked copies of a document. */
  public List<Handling> kopior(Handling handling) {
    return alla.stream()
        .filter(en -> en.struken().isEmpty())
        .filter(en -> en.maskerar().equals(Optional.of(handling.gallande().id())))
        .toList();
  }

  /** Whether it has been given out on this request. */
  public boolean utlamnad(Utlamnandeprovning provning) {
    return utlamnat.stream()
        .filter(en -> en.begaran().equals(begaran.id()))
        .anyMatch(en -> provning.attLamnaUt().equals(Optional.of(en.version())));
  }

  /** What would be given out now, by what it is about. */
  public List<Utlamnandeprovning> attLamnaUt() {
    return provningar.stream().filter(en -> en.attLamnaUt().isPresent() && !utlamnad(en)).toList();
  }

  /** What a version is about. */
  public String rubrik(UUID version) {
    return alla.stream()
        .filter(en -> en.gallande().id().equals(version))
        .map(en -> en.gallande().uppgifter().rubrik())
        .findFirst()
        .orElse("–");
  }

  /** Whether something is held back, and a written decision may be asked for. */
  public boolean avslag() {
    return provningar.stream().anyMatch(en -> en.utfall() != Utlamnandeprovning.Utfall.LAMNAS_UT);
  }

  /** Whether all has been thought of. */
  public boolean besvarad() {
    return svar.keySet().containsAll(varningar);
  }

  List<String> aktorer() {
    return Stream.concat(
            provningar.stream().map(Utlamnandeprovning::aktor),
            utlamnat.stream().map(Utlamnande::aktor))
        .toList();
  }
}
