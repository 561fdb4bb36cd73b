package se.omtanke.rapport.granskning.kontroll;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.modell.Tabellrad;
import se.omtanke.rapport.granskning.modell.Talskrift;
import se.omtanke.rapport.granskning.samband.Art;
import se.omtanke.rapport.granskning.samband.Likhet;
import se.omtanke.rapport.granskning.samband.Linjar;
import se.omtanke.rapport.granskning.samband.Term;
import se.omtanke.rapport.granskning.samband.Varden;

/**
 * Rows labelled as totals that no rule mentions, compared with the rows above them.
 *
 * <p>It is a guess, so it says at most that something could be looked at.
 */
public record Gissadsumma() implements Kontroll {

  private static final Pattern TOTAL =
      Pattern.compile("(?iu)(delsumma|summa|totalt?|totalsumma|s:a|sum)\\b.*|.* totalt?");

  @Override
  public Provning prova(Underlag underlag) {
    var fynd = new ArrayList<Anmarkning>();
    var ovan = new ArrayList<Tabellrad>();
    for (var rad : underlag.tabell().rader()) {
      if (underlag.summarad(rad)) {
        ovan.clear();
      } else if (!TOTAL.matcher(rad.namn()).matches()) {
        ovan.add(rad);
      } else {
        jamfor(underlag, rad, ovan, fynd);
        ovan.clear();
      }
    }
    return Provning.fynd(fynd);
  }

  private static void jamfor(
      Underlag underlag, Tabellrad total, List<Tabellrad> ovan, List<Anmarkning> fynd) {
    for (var kolumn : underlag.summerbara()) {
      var mal = Underlag.cell(underlag.tabell(), total, kolumn);
      var termer = new ArrayList<Term>();
      for (var rad : ovan) {
        var del = Underlag.cell(underlag.tabell(), rad, kolumn);
        Termer.av(mal, del, 1).ifPresent(termer::add);
      }
      var likhet = new Likhet(Art.summa("raderna ovanför"), mal, Linjar.av(termer));
      boolean provbar = mal.tal().isPresent() && termer.size() > 1;
      if (provbar && !likhet.haller(Varden.TRYCKTA)) {
        fynd.add(fynd(likhet));
      }
    }
  }

  private static Anmarkning fynd(Likhet likhet) {
    var raknat = Talskrift.skriv(likhet.raknat(Varden.TRYCKTA));
    return Anmarkning.om(
        likhet.mal(),
        raknat,
        Slag.SUMMA,
        Allvar.NOT,
        "Skulle kunna vara summan av raderna ovanför, som ger " + raknat + ".",
        "Skriv under summor: i specifikationen vad raden är summan av.");
  }
}
