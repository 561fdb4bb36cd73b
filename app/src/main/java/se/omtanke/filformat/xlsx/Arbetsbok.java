package se.omtanke.filformat.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.omtanke.filformat.Filfel;

/**
 * The workbook part: which sheets there are and how days are counted.
 *
 * @param blad the worksheets in their order
 * @param fran1904 whether day 0 is 1904-01-01, as old Macs have it
 * @param stilar the part of cell formats, if any
 * @param texter the part of shared texts, if any
 */
record Arbetsbok(
    List<Blad> blad, boolean fran1904, Optional<String> stilar, Optional<String> texter) {

  private static final int MAX_BLAD = 1_000;

  /**
   * A worksheet.
   *
   * @param namn what its tab says
   * @param synligt whether the tab is shown
   * @param del the part that holds its rows
   */
  record Blad(String namn, boolean synligt, String del) {}

  static Arbetsbok fran(Zippaket paket) throws IOException {
    String del =
        Relationer.fran(paket, "")
            .medSlag("officeDocument")
            .filter(paket::har)
            .orElseThrow(() -> ingenArbetsbok(paket));
    Relationer relationer = Relationer.fran(paket, del);
    List<Blad> blad = new ArrayList<>();
    boolean fran1904 = false;
    try (var xml = new Xmldel(paket.fil(), paket.del(del).orElseThrow())) {
      while (xml.steg()) {
        if (xml.borjar("workbookPr")) {
          fran1904 = sant(xml.attribut("date1904"));
        } else if (xml.borjar("sheet") && blad.size() < MAX_BLAD) {
          blad(xml, relationer).ifPresent(blad::add);
        } else if (xml.borjar("document")) {
          throw ingenArbetsbok(paket);
        }
      }
    }
    return new Arbetsbok(
        blad, fran1904, relationer.medSlag("styles"), relationer.medSlag("sharedStrings"));
  }

  List<Blad> synliga() {
    return blad.stream().filter(Blad::synligt).toList();
  }

  /** A chart sheet has no rows and is left out. */
  private static Optional<Blad> blad(Xmldel xml, Relationer relationer) {
    boolean synligt = xml.attribut("state").isEmpty() || xml.attribut("state").equals("visible");
    String namn = xml.attribut("name");
    String id = xml.attributMedPrefix("id");
    return relationer.alla().stream()
        .filter(r -> r.id().equals(id) && r.slag().equals("worksheet"))
        .map(r -> new Blad(namn, synligt, r.del()))
        .findFirst();
  }

  static boolean sant(String varde) {
    return varde.equals("1") || varde.equals("true");
  }

  private static Filfel ingenArbetsbok(Zippaket paket) {
    return new Filfel(paket.fil(), 0, "", varfor(paket));
  }

  private static String varfor(Zippaket paket) {
    if (paket.har("xl/workbook.bin")) {
      return "Filen är i det binära formatet .xlsb. Öppna den i Excel och spara som .xlsx.";
    }
    if (paket.har("content.xml") && paket.har("mimetype")) {
      return "Filen är en OpenDocument-fil. Öppna den och spara som .xlsx.";
    }
    if (paket.har("[Content_Types].xml")) {
      return "Filen är ett Officedokument men inget kalkylark. Spara tabellen som .xlsx.";
    }
    return "Filen är en zip-fil och inget kalkylark. Packa upp den och skicka filen som ligger i"
        + " den.";
  }
}
