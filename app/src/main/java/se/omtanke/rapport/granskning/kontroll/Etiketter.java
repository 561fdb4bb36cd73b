package se.omtanke.rapport.granskning.kontroll;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Kolumn;
import se.omtanke.rapport.granskning.modell.Manadsspann;
import se.omtanke.rapport.granskning.modell.Matenhet;
import se.omtanke.rapport.granskning.modell.Plats;
import se.omtanke.rapport.granskning.modell.Slag;

/** Columns named by month must say which year, in the label or in the table's heading. */
public record Etiketter() implements Kontroll {

  private static final Pattern ARTAL = Pattern.compile("(19|20)\\d\\d");

  @Override
  public Provning prova(Underlag underlag) {
    var rubriker = underlag.tabell().kolumner().stream().map(Kolumn::namn).toList();
    var utanAr = rubriker.stream().map(Etiketter::ren).filter(Etiketter::arManad).toList();
    if (utanAr.isEmpty()) {
      return Provning.TOM;
    }
    boolean upprepas = new HashSet<>(utanAr).size() < utanAr.size();
    boolean fleraAr = underlag.period().filter(Etiketter::fleraAr).isPresent();
    boolean arIRubriken = ARTAL.matcher(underlag.tabell().rubrik()).find();
    if (upprepas || fleraAr || !arIRubriken) {
      var allvar = upprepas || fleraAr ? Allvar.VARNING : Allvar.NOT;
      return Provning.fynd(List.of(fynd(underlag, utanAr, allvar)));
    }
    return Provning.TOM;
  }

  private static Anmarkning fynd(Underlag underlag, List<String> utanAr, Allvar allvar) {
    var plats = new Plats(underlag.tabell().namn(), "rubrikraden", utanAr.getFirst(), "", 0);
    var cell = new Cell(plats, String.join(" ", utanAr), Optional.empty(), Matenhet.OKAND);
    return Anmarkning.om(
        cell,
        "",
        Slag.ETIKETT,
        allvar,
        "Månaderna anges utan år, och varken rubriken eller perioden gör dem entydiga.",
        "Skriv månad och år i varje rubrik, till exempel ”apr 2021”.");
  }

  /** A repeated heading has been numbered when it was read. */
  private static String ren(String rubrik) {
    return rubrik.replaceFirst(" \\(\\d+\\)$", "");
  }

  private static boolean arManad(String rubrik) {
    return Manadsnamn.utanAr(rubrik).isPresent();
  }

  private static boolean fleraAr(Manadsspann period) {
    return period.fran().getYear() != period.till().getYear();
  }
}
