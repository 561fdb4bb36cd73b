package se.omtanke.filformat.sie;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Sieanmarkning;
import se.omtanke.filformat.Siepost;
import se.omtanke.filformat.fil.Teckenkodning;

/** The posts of a SIE file in their order. */
public final class Sielasare implements AutoCloseable {

  private final String fil;
  private final Anmarkningar anmarkningar = new Anmarkningar();
  private final Radkalla rader;
  private final Posttolk poster;
  private final Verifikationstolk verifikationer;
  private Optional<Sierad> tillbaka = Optional.empty();
  private boolean begynt;

  /** Opens a file, whose encoding is found out. */
  public Sielasare(String fil, Path path) throws IOException {
    this.fil = fil;
    Teckenkodning kodning = Teckenkodning.av(fil, path, Optional.empty(), Teckenkodning.CP437);
    this.rader = new Radkalla(fil, path, kodning);
    var register = new Register();
    this.poster = new Posttolk(fil, register, anmarkningar);
    this.verifikationer = new Verifikationstolk(fil, rader, register, anmarkningar);
    noteraKodning(kodning.teckenuppsattning());
  }

  /**
   * The next post, or empty at the end of the file.
   *
   * @throws Filfel if the file is wrong, naming the line
   */
  public Optional<Siepost> nasta() {
    for (var rad = nastaRad(); rad.isPresent(); rad = nastaRad()) {
      Optional<Siepost> post = post(rad.get());
      if (post.isPresent()) {
        return post;
      }
    }
    if (!begynt) {
      throw ingenSie(0);
    }
    if (rader.forstord() > 0) {
      anmarkningar.lagg(rader.forstord(), "Tecken var förstörda (\uFFFD) redan i filen.");
    }
    return Optional.empty();
  }

  /** What has been passed by so far. */
  public List<Sieanmarkning> anmarkningar() {
    return anmarkningar.alla();
  }

  @Override
  public void close() {
    rader.close();
  }

  private Optional<Siepost> post(Sierad rad) {
    if (!begynt) {
      begynt = true;
      provaForsta(rad);
    }
    if (rad.ar("VER")) {
      return Optional.of(verifikationer.tolka(rad));
    }
    if (rad.ar("TRANS") || rad.ar("RTRANS") || rad.ar("BTRANS") || !rad.arPost()) {
      throw new Filfel(
          fil, rad.nummer(), "", "Raden står utanför en verifikation (#VER). Exportera på nytt.");
    }
    int fore = anmarkningar.antal();
    Optional<Siepost> post = poster.tolka(rad);
    if (post.isEmpty() && anmarkningar.antal() > fore) {
      hoppaOverBlock(rad);
    }
    return post;
  }

  private Optional<Sierad> nastaRad() {
    Optional<Sierad> rad = tillbaka.isPresent() ? tillbaka : rader.nasta();
    tillbaka = Optional.empty();
    return rad;
  }

  /** A post that no one knows may have rows of its own in braces. */
  private void hoppaOverBlock(Sierad huvud) {
    tillbaka = rader.nasta();
    if (tillbaka.filter(rad -> rad.ar(Sierad.BORJAR)).isEmpty()) {
      return;
    }
    Optional<Sierad> rad = rader.nasta();
    while (rad.filter(r -> !r.ar(Sierad.SLUTAR)).isPresent()) {
      rad = rader.nasta();
    }
    if (rad.isEmpty()) {
      throw new Filfel(
          fil, huvud.nummer(), "", "Posten #" + huvud.etikett() + " sluts aldrig med }.");
    }
    tillbaka = Optional.empty();
  }

  private void provaForsta(Sierad rad) {
    switch (rad.etikett()) {
      case "FLAGGA" -> {}
      case "FORMAT", "PROGRAM", "SIETYP", "GEN", "KSUMMA", "FNAMN", "PROSA" ->
          anmarkningar.lagg(rad.nummer(), "Filen börjar inte med #FLAGGA.");
      default -> throw ingenSie(rad.nummer());
    }
  }

  private Filfel ingenSie(int rad) {
    return new Filfel(
        fil, rad, "", "Filen är ingen SIE-fil: den ska börja med #FLAGGA. Exportera som SIE 4.");
  }

  private void noteraKodning(Charset tecken) {
    if (!tecken.equals(Teckenkodning.CP437) && !tecken.name().equals("UTF-8")) {
      anmarkningar.lagg(0, "Filen är skriven i " + tecken.name() + " och inte i PC8.");
    }
  }
}
