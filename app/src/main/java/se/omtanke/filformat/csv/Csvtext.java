package se.omtanke.filformat.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Lasregler;
import se.omtanke.filformat.fil.Teckenkodning;

/**
 * A text file whose characters and delimiter are known.
 *
 * @param text the file
 * @param kodning its characters
 * @param skiljetecken what stands between its cells
 * @param inledning how many characters stand before the first row: Excel's own {@code sep=;}
 */
record Csvtext(Path text, Teckenkodning kodning, char skiljetecken, int inledning) {

  private static final int PROV = 1 << 16;

  static Csvtext av(String fil, Path text, Lasregler regler) throws IOException {
    Teckenkodning kodning =
        Teckenkodning.av(fil, text, regler.teckenkodning(), Teckenkodning.WINDOWS);
    String prov = prov(fil, text, kodning);
    String utsagd = prov.lines().findFirst().filter(Csvtext::sagerSkiljetecken).orElse("");
    int inledning = utsagd.length();
    while (inledning > 0 && inledning < prov.length() && radslut(prov.charAt(inledning))) {
      inledning++;
    }
    char skiljetecken =
        regler
            .skiljetecken()
            .orElseGet(
                () ->
                    utsagd.isEmpty()
                        ? Skiljetecken.i(prov, prov.length() < PROV)
                        : utsagd.charAt(4));
    return new Csvtext(text, kodning, skiljetecken, inledning);
  }

  Reader oppna() throws IOException {
    Reader tecken = kodning.oppna(text);
    for (int i = 0; i < inledning; i++) {
      int overhoppat = tecken.read();
      assert overhoppat >= 0;
    }
    return tecken;
  }

  private static boolean sagerSkiljetecken(String rad) {
    return rad.length() == 5 && rad.startsWith("sep=");
  }

  private static boolean radslut(char tecken) {
    return tecken == '\n' || tecken == '\r';
  }

  private static String prov(String fil, Path text, Teckenkodning kodning) throws IOException {
    char[] tecken = new char[PROV];
    int antal = 0;
    int nollor = 0;
    try (Reader in = kodning.oppna(text)) {
      for (int n = 0; n >= 0 && antal < PROV; n = in.read(tecken, antal, PROV - antal)) {
        antal += n;
      }
    } catch (CharacterCodingException e) {
      throw new Filfel(
          fil, 0, "", "Filen är avklippt eller har trasiga tecken. Spara den på nytt som UTF-8.");
    }
    for (int i = 0; i < antal; i++) {
      nollor += tecken[i] == 0 ? 1 : 0;
    }
    if (nollor > antal / 4) {
      throw new Filfel(
          fil, 0, "", "Filen är ingen textfil, eller UTF-16 utan märke. Spara den som CSV UTF-8.");
    }
    return new String(tecken, 0, antal);
  }
}
