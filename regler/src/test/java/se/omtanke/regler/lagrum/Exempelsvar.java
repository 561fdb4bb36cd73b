package se.omtanke.regler.lagrum;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.omtanke.regler.Period;
import se.omtanke.regler.Periodmangd;
import se.omtanke.regler.alder.Aldersgrupp;
import se.omtanke.regler.beslutsratt.Beslutsfattare;
import se.omtanke.regler.beslutsratt.Beslutsratt;
import se.omtanke.regler.beslutsratt.Beslutsrattsfraga;
import se.omtanke.regler.beslutsratt.Delegation;
import se.omtanke.regler.frist.Frister;
import se.omtanke.regler.frist.Fristfraga;
import se.omtanke.regler.gallring.Akt;
import se.omtanke.regler.gallring.Gallring;
import se.omtanke.regler.gallring.Gallringsfraga;
import se.omtanke.regler.gallring.Handlingsslag;
import se.omtanke.regler.handlaggning.Andringar;
import se.omtanke.regler.handlaggning.Andringsfraga;
import se.omtanke.regler.handlaggning.Andringsskal;
import se.omtanke.regler.handlaggning.Handlaggning;
import se.omtanke.regler.handlaggning.Horande;
import se.omtanke.regler.handlaggning.Javsgrund;
import se.omtanke.regler.handlaggning.Provning;
import se.omtanke.regler.handlaggning.Undantag;
import se.omtanke.regler.overklagande.Overklagbarhet;
import se.omtanke.regler.samtycke.Insatsslag;
import se.omtanke.regler.samtycke.Samtycke;
import se.omtanke.regler.samtycke.Samtyckesfraga;
import se.omtanke.regler.samtycke.Vilja;

/** Asks the rules what a row of examples asks, and answers in the columns' own words. */
final class Exempelsvar {

  private static final String HANDLAGGARE = "handläggare";

  private final Map<String, String> rad;

  private Exempelsvar(Map<String, String> rad) {
    this.rad = rad;
  }

  static Map<String, String> svar(String givet, Map<String, String> rad) {
    Exempelsvar fraga = new Exempelsvar(rad);
    return switch (givet) {
      case "gallringen" -> fraga.gallring();
      case "samtycket" -> fraga.samtycke();
      case "beslutsrätten" -> fraga.beslutsratt();
      case "överklagandet" -> fraga.overklagande();
      case "ändringen" -> fraga.andring();
      case "kommunikationen" -> fraga.kommunikation();
      case "jävet" ->
          utfall(
              Handlaggning.jav(
                  fraga.frivilligt("jäv", Javsgrund.class), fraga.ja("saknar betydelse")));
      case "rättelsen" ->
          utfall(Handlaggning.rattelse(fraga.ja("uppenbart"), fraga.ja("ändrar utgången")));
      case "åldern" -> fraga.alder();
      default -> fraga.frist(givet.replace("fristen ", ""));
    };
  }

  private Map<String, String> frist(String regel) {
    Fristfraga fraga =
        new Fristfraga(
            regel,
            dag("start").orElseThrow(),
            cell("klockslag").map(LocalTime::parse),
            dag("senast prövad"),
            List.of(),
            Periodmangd.TOM,
            List.of(),
            Optional.empty());
    var frist = Frister.gallande().rakna(fraga);
    return Map.of(
        "slut", frist.slut().toString(),
        "senast", frist.senast().toString(),
        "sista stund", frist.klockslag().map(LocalDateTime::toString).orElse(""),
        "lagrum", frist.lagrum().toString());
  }

  private Map<String, String> gallring() {
    var svar =
        Gallring.gallande()
            .prova(
                new Gallringsfraga(
                    dag("dag").orElseThrow(),
                    val("akt", Akt.class),
                    val("handling", Handlingsslag.class),
                    dag("sista").orElseThrow(),
                    cell("uppgifter upphörde").filter(text -> !arPagar(text)).map(LocalDate::parse),
                    cell("uppgifter upphörde").filter(Exempelsvar::arPagar).isPresent(),
                    dag("född"),
                    dag("barn fött"),
                    dag("avslutad"),
                    cell("kommun").orElseThrow(),
                    cell("hinder").stream().toList()));
    return Map.of(
        "beslut", svar.beslut().visning(),
        "från", svar.fran().map(LocalDate::toString).orElse(""),
        "senast", svar.senast().map(LocalDate::toString).orElse(""));
  }

  private Map<String, String> samtycke() {
    var svar =
        Samtycke.gallande()
            .prova(
                new Samtyckesfraga(
                    dag("dag").orElseThrow(),
                    dag("barn fött").orElseThrow(),
                    val("insats", Insatsslag.class),
                    val("barnet", Vilja.class),
                    Stream.of(rad.getOrDefault("vårdnadshavare", "").split(", "))
                        .map(text -> ord(text, Vilja.class))
                        .toList(),
                    cell("lämpligt").map("ja"::equals)));
    return Map.of("utfall", svar.utfall().visning());
  }

  private Map<String, String> beslutsratt() {
    List<Delegation> ordning =
        cell("delegerat till").stream()
            .map(
                vem ->
                    new Delegation(
                        rad.getOrDefault("beslut", ""),
                        ord(vem, Beslutsfattare.class),
                        HANDLAGGARE,
                        Period.ALLTID))
            .toList();
    var svar =
        Beslutsratt.prova(
            new Beslutsrattsfraga(
                rad.getOrDefault("beslut", ""),
                dag("dag").orElseThrow(),
                val("beslutsfattare", Beslutsfattare.class),
                HANDLAGGARE,
                cell("brådskande").filter("ja"::equals).isPresent(),
                ordning,
                cell("överklagbart").filter("nej"::equals).isEmpty()));
    return Map.of("utfall", svar.utfall().visning(), "anmäls", svar.anmals() ? "ja" : "nej");
  }

  private Map<String, String> overklagande() {
    var svar = Overklagbarhet.prova(rad.getOrDefault("beslut", ""), dag("dag").orElseThrow());
    return Map.of("väg", svar.vag().visning(), "utfall", svar.utfall().visning());
  }

  private Map<String, String> andring() {
    return utfall(
        Andringar.prova(
            new Andringsfraga(
                dag("dag").orElseThrow(),
                dag("beslutad").orElseThrow(),
                ja("gynnande"),
                ja("till nackdel"),
                ja("sol"),
                ja("tills vidare"),
                frivilligt("skäl", Andringsskal.class),
                val("överklagat", Andringsfraga.Overklagat.class))));
  }

  private Map<String, String> kommunikation() {
    return utfall(
        Handlaggning.kommunikation(
            new Horande(
                dag("sänt"),
                dag("svar senast"),
                ja("svarat"),
                frivilligt("undantag", Undantag.class)),
            dag("dag").orElseThrow()));
  }

  private Map<String, String> alder() {
    LocalDate fodd = dag("född").orElseThrow();
    LocalDate dag = dag("dag").orElseThrow();
    return Map.of(
        "grupp",
        Aldersgrupp.av(fodd, dag).name().toLowerCase(Locale.ROOT),
        "egen talan",
        Aldersgrupp.forEgenTalan(fodd, dag) ? "ja" : "nej");
  }

  private static Map<String, String> utfall(Provning svar) {
    return Map.of("utfall", svar.utfall().visning());
  }

  private boolean ja(String kolumn) {
    return cell(kolumn).filter("ja"::equals).isPresent();
  }

  private static boolean arPagar(String text) {
    return text.equals("pågår");
  }

  private Optional<String> cell(String kolumn) {
    return Optional.ofNullable(rad.get(kolumn)).filter(text -> !text.isEmpty());
  }

  private Optional<LocalDate> dag(String kolumn) {
    return cell(kolumn).map(LocalDate::parse);
  }

  private <E extends Enum<E>> E val(String kolumn, Class<E> typ) {
    return ord(cell(kolumn).orElseThrow(), typ);
  }

  /** A word that may be left out. */
  private <E extends Enum<E>> Optional<E> frivilligt(String kolumn, Class<E> typ) {
    return cell(kolumn).map(text -> ord(text, typ));
  }

  private static <E extends Enum<E>> E ord(String text, Class<E> typ) {
    return Enum.valueOf(typ, text.toUpperCase(Locale.ROOT));
  }
}
