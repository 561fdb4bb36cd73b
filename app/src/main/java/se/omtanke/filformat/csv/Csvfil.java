package se.omtanke.filformat.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Lasregler;
import se.omtanke.filformat.Rad;
import se.omtanke.filformat.fil.Kolumn;
import se.omtanke.filformat.fil.Radstrom;

/** A table as text: RFC 4180 with any delimiter, quotes doubled, rows counted as Excel does. */
public final class Csvfil extends Radstrom {

  private final CloseableIterator<List<String>> poster;
  private final Cellsamling celler;
  private int nummer;
  private int bredd;

  private Csvfil(
      String fil, Lasregler regler, CloseableIterator<List<String>> poster, Cellsamling celler) {
    super(fil, regler);
    this.poster = poster;
    this.celler = celler;
  }

  /**
   * Opens a text file as a table.
   *
   * @throws Filfel if its characters cannot be told
   */
  public static Csvfil oppna(String fil, Path text, Lasregler regler) throws IOException {
    var celler = new Cellsamling(regler.maxKolumner(), regler.maxCellangd());
    Csvtext kalla = Csvtext.av(fil, text, regler);
    // Quotes may double the length of a cell, and the buffer holds two of them at the least.
    int buffert = Math.max(1 << 16, 4 * Math.min(regler.maxCellangd(), 1 << 24) + 64);
    var lasare =
        CsvReader.builder()
            .fieldSeparator(kalla.skiljetecken())
            .skipEmptyLines(false)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .maxBufferSize(buffert)
            .build(celler, new Slutmarke(kalla.oppna()));
    return new Csvfil(fil, regler, lasare.iterator(), celler);
  }

  @Override
  protected Optional<Rad> las() {
    while (finnsFler()) {
      nummer++;
      List<String> post = post();
      if (arSlut(post)) {
        return Optional.empty();
      }
      provaGranser();
      if (!arTom(post)) {
        return Optional.of(new Rad("", nummer, jamna(post)));
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    try {
      poster.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The iterator reads one row ahead of what it gives, so either call may meet the fault. */
  private boolean finnsFler() {
    try {
      return poster.hasNext();
    } catch (CsvParseException | UncheckedIOException e) {
      nummer++;
      throw fel(e);
    }
  }

  private List<String> post() {
    try {
      return poster.next();
    } catch (CsvParseException | UncheckedIOException e) {
      throw fel(e);
    }
  }

  private Filfel fel(RuntimeException orsak) {
    for (Throwable e = orsak; e != null; e = e.getCause()) {
      if (e instanceof CharacterCodingException) {
        return fel(-1, "Filen är avklippt eller har trasiga tecken. Spara den på nytt som UTF-8.");
      }
      if (String.valueOf(e.getMessage()).startsWith("Unexpected character after closing quote")) {
        return fel(
            celler.antal(),
            "Text står efter ett slutande citationstecken. Skriv citationstecken inne i en cell"
                + " dubbelt (\"\").");
      }
    }
    return fel(
        celler.antal(),
        "En cell är längre än "
            + regler().maxCellangd()
            + " tecken, eller så saknas det slutande citationstecknet.");
  }

  /** Whether this is the end mark; a cell that has swallowed it was never closed. */
  private boolean arSlut(List<String> post) {
    if (post.isEmpty() || !post.getLast().endsWith(Slutmarke.RAD)) {
      return false;
    }
    if (post.size() == 1 && post.getLast().equals(Slutmarke.RAD)) {
      return true;
    }
    throw fel(
        post.size() - 1,
        "Citationstecknet som öppnar cellen sluts aldrig. Är filen avklippt? Sätt ett slutande"
            + " citationstecken eller skicka hela filen.");
  }

  private void provaGranser() {
    if (celler.antal() > regler().maxKolumner()) {
      throw fel(
          regler().maxKolumner(),
          "Raden har fler än " + regler().maxKolumner() + " kolumner. Är skiljetecknet rätt?");
    }
    if (celler.nolla() >= 0) {
      throw fel(
          celler.nolla(),
          "Cellen innehåller ett NUL-tecken: filen är skadad eller ingen textfil. Exportera den på"
              + " nytt.");
    }
    if (celler.forLang() >= 0) {
      throw fel(
          celler.forLang(),
          "Cellen är längre än " + regler().maxCellangd() + " tecken. Korta den.");
    }
  }

  private List<String> jamna(List<String> post) {
    if (bredd == 0) {
      bredd = post.size();
    }
    if (regler().likaBreda() && post.size() != bredd) {
      throw fel(
          Math.min(post.size(), bredd),
          ("Raden har %d kolumner men första raden har %d. Se efter om ett skiljetecken saknas"
                  + " eller står inne i en text.")
              .formatted(post.size(), bredd));
    }
    if (post.size() >= bredd) {
      return post;
    }
    List<String> fylld = new ArrayList<>(post);
    fylld.addAll(Collections.nCopies(bredd - post.size(), ""));
    return fylld;
  }

  private static boolean arTom(List<String> post) {
    return post.stream().allMatch(String::isEmpty);
  }

  private Filfel fel(int kolumn, String klarsprak) {
    return new Filfel(fil(), nummer, kolumn < 0 ? "" : Kolumn.bokstav(kolumn), klarsprak);
  }
}
