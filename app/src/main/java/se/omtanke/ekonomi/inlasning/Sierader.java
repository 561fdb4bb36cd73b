package se.omtanke.ekonomi.inlasning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import se.omtanke.ekonomi.Inlasningsslag;
import se.omtanke.ekonomi.Mappning;
import se.omtanke.filformat.Siefil;

/** The rows of a SIE file, in the words of a table's rows. */
final class Sierader implements Radkalla {

  private final Siefil fil;
  private final Sieposttolk tolk;
  private final Deque<Lasrad> vantar = new ArrayDeque<>();
  private boolean slut;

  private Sierader(Siefil fil, Sieposttolk tolk) {
    this.fil = fil;
    this.tolk = tolk;
  }

  static Sierader av(Siefil fil, Mappning mappning) {
    return new Sierader(
        fil,
        mappning.slag() == Inlasningsslag.BUDGET
            ? new Siebudget()
            : new Sieutfall(mappning.dimensioner()));
  }

  @Override
  public boolean hasNext() {
    while (vantar.isEmpty() && !slut) {
      slut = !fil.hasNext();
      vantar.addAll(slut ? tolk.sist() : tolk.rader(fil.next()));
    }
    return !vantar.isEmpty();
  }

  @Override
  public Lasrad next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return vantar.remove();
  }

  @Override
  public void close() {
    fil.close();
  }
}
