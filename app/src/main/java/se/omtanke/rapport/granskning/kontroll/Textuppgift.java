package se.omtanke.rapport.granskning.kontroll;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Manadsspann;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.modell.Talskrift;
import se.omtanke.rapport.granskning.samband.Art;
import se.omtanke.rapport.granskning.samband.Samband;
import se.omtanke.rapport.granskning.samband.Varden;

/**
 * A figure in running text and what it refers to.
 *
 * @param cell the figure, its place being the text's
 * @param citat the words around it
 * @param avser what it should be, if that is said
 * @param andra other computations it may have been taken from by mistake
 * @param period the months the text is about
 */
public record Textuppgift(
    Optional<Cell> cell,
    Cell citat,
    Optional<Uttryck> avser,
    List<Uttryck> andra,
    Optional<Manadsspann> period)
    implements Kontroll {

  @Override
  public Provning prova(Underlag underlag) {
    var textfel =
        Provning.fynd(Artal.fynd(citat, period.or(underlag::period)))
            .och(Provning.fynd(Platshallare.fynd(citat)));
    return cell.map(c -> talet(c, underlag)).map(textfel::och).orElse(textfel);
  }

  private Provning talet(Cell mal, Underlag underlag) {
    if (avser.isEmpty()) {
      return mal.enhet().procent() ? Provning.fynd(List.of(utanBas(mal))) : Provning.TOM;
    }
    var skottdag = Skottdag.fynd(mal, avser.get(), underlag);
    if (skottdag.isPresent()) {
      return Provning.fynd(skottdag.stream().toList());
    }
    var samband = samband(avser.get(), mal, underlag);
    var annan =
        andra.stream().filter(a -> samband(a, mal, underlag).haller(Varden.TRYCKTA)).findFirst();
    return annan.isPresent() && !samband.haller(Varden.TRYCKTA)
        ? Provning.fynd(List.of(annanBas(mal, samband.raknat(Varden.TRYCKTA), annan.get())))
        : Provning.av(List.of(samband));
  }

  private Samband samband(Uttryck uttryck, Cell mal, Underlag underlag) {
    var slag = mal.enhet().procent() ? Slag.PROCENT : Slag.TEXT_MOT_TABELL;
    return uttryck.samband(
        Art.harledd(slag, uttryck.ord()), mal, underlag, period.or(underlag::period));
  }

  private static Anmarkning utanBas(Cell mal) {
    return Anmarkning.om(
        mal,
        "",
        Slag.BAS,
        Allvar.NOT,
        "Procenttalet går inte att kontrollera: det står inte vad det är procent av.",
        "Skriv ut basen, till exempel ”av periodbudgeten 237,0 mnkr”.");
  }

  private Anmarkning annanBas(Cell mal, BigDecimal raknat, Uttryck annan) {
    return Anmarkning.om(
        mal,
        Talskrift.skriv(raknat, mal.talet().decimaler() + 1),
        Slag.BAS,
        Allvar.FEL,
        "Talet hör till andra siffror: det stämmer med %s, inte med %s."
            .formatted(annan.ord(), avser.map(Uttryck::ord).orElse("")),
        "Ta tal och procent ur samma tabell och skriv vilken.");
  }
}
