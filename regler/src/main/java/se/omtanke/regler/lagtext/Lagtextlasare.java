package se.omtanke.regler.lagtext;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.omtanke.regler.lagrum.Paragraf;

/**
 * Parts an act into paragraphs. The text comes in blocks with an empty line between them; a block
 * that begins with a number and § begins a paragraph, and what stands after its last full stop is
 * the heading of the next.
 */
final class Lagtextlasare {

  private static final Pattern NUMMER = Pattern.compile("\\*\\*SFS-nummer:\\*\\*\\s*(\\d{4}:\\d+)");
  private static final String TEXTEN = "## Författningstext";
  private static final Pattern SLUT = Pattern.compile("(?m)^Övergångsbestämmelser\\s*$");
  private static final Pattern RADSLUT = Pattern.compile("\\R");
  private static final Pattern BLOCK = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");
  private static final Pattern KAPITEL =
      Pattern.compile("(?:/[^/]*/\\s*)?(\\d+(?: [a-z])?) kap\\. \\p{Lu}.*", Pattern.DOTALL);
  private static final Pattern PARAGRAF =
      Pattern.compile("(\\d+(?: [a-z])?) §(?:\\s+(.*))?", Pattern.DOTALL);

  private final String sfs;
  private final Map<Paragraf, List<Lydelse>> lydelser = new HashMap<>();
  private final List<String> block = new ArrayList<>();
  private String kapitel = "";
  private String paragraf = "";

  private Lagtextlasare(String sfs) {
    this.sfs = sfs;
  }

  static Lagtext las(String fil) {
    String innehall =
        RADSLUT.matcher(Normalizer.normalize(fil, Normalizer.Form.NFC)).replaceAll("\n");
    Matcher nummer = NUMMER.matcher(innehall);
    int texten = innehall.indexOf(TEXTEN);
    if (!nummer.find() || texten < 0) {
      throw new OlasligLagtext("Filen saknar SFS-nummer eller rubriken Författningstext.");
    }
    Lagtextlasare lasare = new Lagtextlasare(nummer.group(1));
    Matcher slut = SLUT.matcher(innehall);
    String paragraferna =
        innehall.substring(
            texten + TEXTEN.length(), slut.find(texten) ? slut.start() : innehall.length());
    Stream.of(BLOCK.split(paragraferna.strip())).forEach(lasare::block);
    lasare.avsluta();
    return new Lagtext(lasare.sfs, lasare.lydelser);
  }

  private void block(String text) {
    Matcher ny = PARAGRAF.matcher(text);
    Matcher nyttKapitel = KAPITEL.matcher(text);
    if (ny.matches()) {
      avsluta();
      paragraf = ny.group(1);
      block.add(ny.group(2) == null ? "" : ny.group(2));
    } else if (nyttKapitel.matches()) {
      avsluta();
      kapitel = nyttKapitel.group(1);
    } else {
      block.add(text);
    }
  }

  private void avsluta() {
    if (!paragraf.isEmpty()) {
      Lydelser.av(Brodtext.utanRubriker(block))
          .ifPresent(
              lydelse ->
                  lydelser
                      .computeIfAbsent(Paragraf.av(sfs, kapitel, paragraf), ny -> new ArrayList<>())
                      .add(lydelse));
    }
    paragraf = "";
    block.clear();
  }
}
