package se.omtanke.filformat.fil;

import java.util.NoSuchElementException;
import java.util.Optional;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Lasregler;
import se.omtanke.filformat.Rad;
import se.omtanke.filformat.Tabellfil;

/** Rows one at a time, counted against the limit. */
public abstract class Radstrom implements Tabellfil {

  private final String fil;
  private final Lasregler regler;
  private Optional<Rad> nasta = Optional.empty();
  private boolean slut;
  private int antal;

  /** Rows of a file under its rules. */
  protected Radstrom(String fil, Lasregler regler) {
    this.fil = fil;
    this.regler = regler;
  }

  /** The next row that holds anything, or empty at the end of the file. */
  protected abstract Optional<Rad> las();

  /** The file's name. */
  protected final String fil() {
    return fil;
  }

  /** The rules it is read by. */
  protected final Lasregler regler() {
    return regler;
  }

  @Override
  public final boolean hasNext() {
    if (nasta.isEmpty() && !slut) {
      nasta = las();
      slut = nasta.isEmpty();
    }
    return nasta.isPresent();
  }

  @Override
  public final Rad next() {
    if (!hasNext()) {
      throw new NoSuchElementException(fil);
    }
    Rad rad = nasta.orElseThrow();
    nasta = Optional.empty();
    if (++antal > regler.maxRader()) {
      throw new Filfel(
          fil,
          rad.nummer(),
          "",
          "Filen har fler än " + regler.maxRader() + " rader. Dela den i flera filer.");
    }
    return rad;
  }
}
