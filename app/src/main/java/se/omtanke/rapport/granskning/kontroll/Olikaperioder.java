package se.omtanke.rapport.granskning.kontroll;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.modell.Tabellrad;
import se.omtanke.rapport.granskning.modell.Tal;
import se.omtanke.rapport.granskning.modell.Talskrift;

/** Rows where one side of a comparison has no outcome, and totals over unequally many of them. */
final class Olikaperioder {

  private final Jamforelse regel;
  private final Underlag underlag;
  private final List<Cell> motTomt = new ArrayList<>();
  private final List<Anmarkning> totaler = new ArrayList<>();

  Olikaperioder(Jamforelse regel, Underlag underlag) {
    this.regel = regel;
    this.underlag = underlag;
  }

  /** Whether the row cannot be compared; what is printed there all the same is remembered. */
  boolean fangar(Tabellrad rad) {
    if (tal(rad, regel.nu()).isEmpty() != tal(rad, regel.da()).isEmpty()) {
      motTomt.addAll(tryckta(rad));
      return true;
    }
    var lov = lov(rad);
    var lika =
        lov.stream()
            .filter(r -> tal(r, regel.nu()).isPresent() == tal(r, regel.da()).isPresent())
            .toList();
    if (lov.size() < 2 || lika.size() == lov.size() || tryckta(rad).isEmpty()) {
      return false;
    }
    totaler.add(total(rad, lov, lika));
    return true;
  }

  List<Anmarkning> fynd() {
    var fynd = new ArrayList<>(totaler);
    if (!motTomt.isEmpty()) {
      var forsta = motTomt.getFirst();
      var mening =
          "Jämförelsen räknar tomma celler som noll: på %d ställen saknas utfall i ”%s” eller ”%s”,"
                  .formatted(motTomt.size(), regel.nu(), regel.da())
              + " men en förändring är tryckt.";
      fynd.add(
          Anmarkning.om(
                  forsta,
                  "",
                  Slag.PERIOD,
                  Allvar.FEL,
                  mening,
                  "Lämna förändringen tom tills båda sidor har utfall.")
              .medFler(motTomt.stream().skip(1).map(Cell::plats).toList()));
    }
    return fynd;
  }

  private Anmarkning total(Tabellrad rad, List<Tabellrad> lov, List<Tabellrad> lika) {
    var mal = tryckta(rad).getFirst();
    var nu = summa(lika, regel.nu());
    var da = summa(lika, regel.da());
    var skillnad = nu.subtract(da);
    boolean kronor = regel.skillnad().isPresent();
    var procent =
        da.signum() == 0
            ? ""
            : Talskrift.skriv(skillnad.movePointRight(2).divide(da, MathContext.DECIMAL64), 0);
    var mening =
        "Totalen jämför olika långa perioder: %d rader har utfall i ”%s” och %d i ”%s”."
            .formatted(antal(lov, regel.nu()), regel.nu(), antal(lov, regel.da()), regel.da());
    var forslag =
        "Jämför bara de %d rader som har utfall på båda sidor: %s − %s = %s (%s procent)."
            .formatted(
                lika.size(),
                Talskrift.skriv(nu),
                Talskrift.skriv(da),
                Talskrift.skriv(skillnad),
                procent);
    return Anmarkning.om(
            mal,
            kronor ? Talskrift.skriv(skillnad) : procent,
            Slag.PERIOD,
            Allvar.FEL,
            mening,
            forslag)
        .medFler(tryckta(rad).stream().skip(1).map(Cell::plats).toList());
  }

  /** The rows at the bottom of a total. */
  private List<Tabellrad> lov(Tabellrad rad) {
    return underlag.summor().stream()
        .filter(s -> s.tabell().isEmpty() && s.total().passar(rad))
        .findFirst()
        .map(s -> s.delrader(underlag, rad).keySet().stream().flatMap(this::lovUnder).toList())
        .orElse(List.of(rad));
  }

  private Stream<Tabellrad> lovUnder(Tabellrad rad) {
    return lov(rad).stream();
  }

  private List<Cell> tryckta(Tabellrad rad) {
    return Stream.of(regel.skillnad(), regel.procent())
        .flatMap(Optional::stream)
        .map(k -> Underlag.cell(underlag.tabell(), rad, k))
        .filter(c -> c.tal().isPresent())
        .toList();
  }

  private Optional<Tal> tal(Tabellrad rad, String kolumn) {
    return Underlag.cell(underlag.tabell(), rad, kolumn).tal();
  }

  private long antal(List<Tabellrad> rader, String kolumn) {
    return rader.stream().filter(r -> tal(r, kolumn).isPresent()).count();
  }

  private BigDecimal summa(List<Tabellrad> rader, String kolumn) {
    return rader.stream()
        .flatMap(r -> tal(r, kolumn).stream())
        .map(Tal::varde)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
