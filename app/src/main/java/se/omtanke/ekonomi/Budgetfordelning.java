package se.omtanke.ekonomi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.omtanke.ekonomi.budgetarbete.Ramar;
import se.omtanke.regler.Belopp;

/**
 * A budget work as it stands: what has been decided and proposed, and what every line gets.
 *
 * @param arbete the work
 * @param ram the frame's items, in the order of their decisions
 * @param index the indexes, by account
 * @param forslag every proposal
 * @param reducering what is to be shared in proportion: minus takes away
 * @param rader the lines, in the order of their codes
 * @param flyttade lines left out since the unit has moved, as they stand this year
 * @param utanIndex accounts with money that no index raises
 */
public record Budgetfordelning(
    Budgetarbete arbete,
    List<Budgetramrad> ram,
    List<Budgetindex> index,
    List<Budgetforslag> forslag,
    Belopp reducering,
    List<Fordelningsrad> rader,
    List<Fordelningsrad> flyttade,
    List<String> utanIndex) {

  public Budgetfordelning {
    ram = List.copyOf(ram);
    index = List.copyOf(index);
    forslag = List.copyOf(forslag);
    rader = List.copyOf(rader);
    flyttade = List.copyOf(flyttade);
    utanIndex = List.copyOf(utanIndex);
  }

  /** The frame: fullmäktige's decision and every adjustment. */
  public Belopp ramen() {
    return Belopp.summa(ram.stream().map(Budgetramrad::belopp));
  }

  /**
   * Those of these items that the frame does not have already.
   *
   * @throws se.omtanke.grund.OgiltigIndata if it has one with another amount
   */
  public List<Budgetramrad> nyaIRamen(List<Budgetramrad> rader) {
    return Ramar.nya(ram, rader);
  }

  /** The proposals that nobody has decided on. */
  public List<Budgetforslag> vantande() {
    return forslag.stream().filter(Budgetforslag::vantar).toList();
  }

  /** What all lines get. */
  public Belopp fordelat() {
    return summa(Fordelningsrad::nytt);
  }

  /** What is shared in proportion; less than decided when no line takes part. */
  public Belopp delat() {
    return summa(Fordelningsrad::reducering);
  }

  /** The sum over all lines of one of their amounts. */
  public Belopp summa(Function<Fordelningsrad, Belopp> vad) {
    return Belopp.summa(rader.stream().map(vad));
  }

  /** How much more is shared than the frame; negative when there is more to share. */
  public Belopp skillnad() {
    return fordelat().minus(ramen());
  }

  /** What would have to be shared in proportion for the distribution to be the frame. */
  public Belopp krav() {
    return delat().minus(skillnad());
  }

  /** What remains before it can be adopted, in the order of the work. */
  public List<Budgetkvar> kvar() {
    List<Budgetkvar> kvar = new ArrayList<>();
    if (ram.isEmpty()) {
      kvar.add(new Budgetkvar.Ram());
    }
    if (rader.isEmpty()) {
      kvar.add(new Budgetkvar.Grund());
    }
    if (!utanIndex.isEmpty()) {
      kvar.add(new Budgetkvar.Index(utanIndex));
    }
    if (!vantande().isEmpty()) {
      kvar.add(new Budgetkvar.Forslag(vantande().size()));
    }
    if (!skillnad().arNoll()) {
      kvar.add(new Budgetkvar.Skillnad(skillnad()));
    }
    return List.copyOf(kvar);
  }

  /** Whether nothing is in the way of adopting it. */
  public boolean gardIhop() {
    return kvar().stream().noneMatch(Budgetkvar::hindrar);
  }

  /** Another mark as soon as anything that the distribution rests on is another. */
  public String version() {
    String allt = ramen() + " " + index + forslag + reducering + rader;
    return UUID.nameUUIDFromBytes(allt.getBytes(UTF_8)).toString();
  }
}
