package se.omtanke.filformat.xlsx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Lasregler;

/**
 * A zip package that is judged before anything in it is inflated.
 *
 * <p>Refused: too many parts, two of one name, parts that together say to hold more than the limit,
 * a part that says to shrink more than a worksheet can, parts that overlap (their packed sizes add
 * up to more than the file). A package inside the package is never opened.
 */
public final class Zippaket implements AutoCloseable {

  private static final int MAX_DELAR = 5_000;

  /** The densest worksheets shrink some 50 times; deflate can at most a little over 1 000. */
  private static final long MAX_KVOT = 250;

  /** Below this the ratio harms no one. */
  private static final long OFARLIGT = 4L << 20;

  private final String fil;
  private final ZipFile zip;
  private final Map<String, ZipEntry> delar = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private Zippaket(String fil, ZipFile zip) {
    this.fil = fil;
    this.zip = zip;
  }

  /** Opens a package after it has been judged. */
  public static Zippaket oppna(String fil, Path path, Lasregler regler) throws IOException {
    Zippaket paket = new Zippaket(fil, zip(fil, path));
    try {
      paket.granska(Files.size(path), regler.maxUppackat());
      return paket;
    } catch (RuntimeException e) {
      paket.close();
      throw e;
    }
  }

  /** A part's bytes, or empty if there is no such part. */
  public Optional<InputStream> del(String namn) throws IOException {
    ZipEntry del = delar.get(namn);
    if (del == null) {
      return Optional.empty();
    }
    try {
      InputStream in = zip.getInputStream(del);
      return Optional.of(
          new BufferedInputStream(new Vaktadstrom(fil, namn, in, del.getSize()), 1 << 16));
    } catch (ZipException e) {
      throw skadad(e);
    }
  }

  boolean har(String namn) {
    return delar.containsKey(namn);
  }

  /** The names of its parts. */
  public Set<String> namn() {
    return Set.copyOf(delar.keySet());
  }

  String fil() {
    return fil;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static ZipFile zip(String fil, Path path) throws IOException {
    if (!Zipslut.rimligt(path, MAX_DELAR)) {
      throw new Filfel(
          fil, 0, "", "Filen har för stor förteckning över sina delar och packas inte upp.");
    }
    try {
      return new ZipFile(path.toFile());
    } catch (ZipException e) {
      throw new Filfel(
          fil, 0, "", "Filen är avklippt eller skadad. Spara den på nytt och skicka hela filen.");
    }
  }

  private void granska(long langd, long maxUppackat) {
    if (zip.size() > MAX_DELAR) {
      throw fel("Filen har fler än " + MAX_DELAR + " delar.");
    }
    long uppackat = 0;
    long packat = 0;
    for (var poster = zip.entries(); poster.hasMoreElements(); ) {
      ZipEntry del = poster.nextElement();
      if (delar.put(del.getName(), del) != null) {
        throw fel("Filen har två delar med samma namn.");
      }
      provaKvot(del);
      uppackat = Math.addExact(uppackat, del.getSize());
      packat = Math.addExact(packat, del.getCompressedSize());
    }
    if (uppackat > maxUppackat) {
      throw fel("Filen blir större än " + (maxUppackat >> 20) + " MB när den packas upp.");
    }
    if (packat > langd) {
      throw fel("Filens delar ligger på varandra.");
    }
  }

  private void provaKvot(ZipEntry del) {
    if (del.getSize() < 0 || del.getCompressedSize() < 0) {
      throw fel("Delen " + del.getName() + " säger inte hur stor den är.");
    }
    if (del.getSize() > OFARLIGT && del.getSize() / MAX_KVOT > del.getCompressedSize()) {
      throw fel("Delen " + del.getName() + " växer mer än " + MAX_KVOT + " gånger.");
    }
  }

  private Filfel fel(String varfor) {
    return new Filfel(
        fil,
        0,
        "",
        varfor + " Filen packas därför inte upp. Kopiera innehållet till en ny fil och spara.");
  }

  private Filfel skadad(ZipException orsak) {
    return new Filfel(
        fil, 0, "", "Filen är skadad (" + orsak.getMessage() + "). Spara den på nytt.");
  }
}
