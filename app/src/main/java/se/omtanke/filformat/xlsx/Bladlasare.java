package se.omtanke.filformat.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Lasregler;
import se.omtanke.filformat.Rad;
import se.omtanke.filformat.fil.Kolumn;

/** The rows of one worksheet that hold anything; ECMA-376 part 1, 18.3.1.73 and 18.3.1.4. */
final class Bladlasare implements AutoCloseable {

  private static final int SISTA_RAD = 1_048_576;

  private final Xmldel xml;
  private final Lasregler regler;
  private final Celltolk tolk;
  private final StringBuilder varde = new StringBuilder();
  private int rad;
  private int bredd;

  private Bladlasare(Xmldel xml, Lasregler regler, Celltolk tolk) {
    this.xml = xml;
    this.regler = regler;
    this.tolk = tolk;
  }

  static Bladlasare oppna(Zippaket paket, Arbetsbok.Blad blad, Lasregler regler, Celltolk tolk)
      throws IOException {
    var in =
        paket
            .del(blad.del())
            .orElseThrow(
                () ->
                    new Filfel(
                        paket.fil(),
                        0,
                        "",
                        "Bladet " + blad.namn() + " saknas i filen. Spara den på nytt i Excel."));
    return new Bladlasare(new Xmldel(paket.fil(), in), regler, tolk);
  }

  Optional<Rad> nasta() {
    while (xml.steg()) {
      if (xml.borjar("row")) {
        rad = radnummer();
        Optional<Rad> last = las();
        if (last.isPresent()) {
          return last;
        }
      } else if (xml.slutar("sheetData")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    xml.close();
  }

  private int radnummer() {
    String angivet = xml.attribut("r");
    int nummer =
        angivet.isEmpty() ? rad + 1 : Talform.tal(angivet).map(t -> t.intValue()).orElse(0);
    if (nummer <= rad || nummer > SISTA_RAD) {
      throw new Filfel(
          tolk.fil(),
          rad + 1,
          "",
          "Raderna i bladet ligger i oordning. Spara filen på nytt i Excel.");
    }
    return nummer;
  }

  private Optional<Rad> las() {
    List<String> celler = new ArrayList<>(Math.max(bredd, 8));
    Set<Integer> formler = new HashSet<>();
    int fyllda = 0;
    for (int kolumn = -1; xml.steg() && !xml.slutar("row"); ) {
      if (!xml.borjar("c")) {
        continue;
      }
      Racell cell = cell(kolumn);
      kolumn = cell.kolumn();
      String text = tolk.text(cell);
      if (cell.formel()) {
        formler.add(kolumn);
      }
      fyllda += text.isEmpty() ? 0 : 1;
      lagg(celler, kolumn, text);
    }
    if (fyllda == 0) {
      return Optional.empty();
    }
    bredd = bredd == 0 ? celler.size() : bredd;
    fyll(celler, bredd);
    return Optional.of(new Rad(tolk.blad(), rad, celler, formler));
  }

  private Racell cell(int foregaende) {
    String adress = xml.attribut("r");
    int kolumn = adress.isEmpty() ? foregaende + 1 : Kolumn.iAdress(adress);
    String typ = xml.attribut("t");
    String stil = xml.attribut("s");
    var plats = new Racell(rad, Math.max(kolumn, 0), typ, stil, false, "");
    if (kolumn <= foregaende) {
      throw tolk.fel(plats, "Cellerna ligger i oordning. Spara filen på nytt i Excel.");
    }
    if (kolumn >= regler.maxKolumner()) {
      throw tolk.fel(
          plats,
          "Bladet har fler än " + regler.maxKolumner() + " kolumner. Ta bort dem som är tomma.");
    }
    boolean formel = innehall();
    return new Racell(rad, kolumn, typ, stil, formel, varde.toString());
  }

  /** Reads the cell to its end; the value is left in {@link #varde}. */
  private boolean innehall() {
    boolean formel = false;
    varde.setLength(0);
    while (xml.steg() && !xml.slutar("c")) {
      if (xml.borjar("v")) {
        xml.text(varde, regler.maxCellangd() + 1);
      } else if (xml.borjar("is")) {
        Celltext.las(xml, "is", varde, regler.maxCellangd() + 1);
      } else if (xml.borjar("f")) {
        formel = true;
      }
    }
    return formel;
  }

  /** Empty cells at the end are only kept as far as the first row reaches. */
  private static void lagg(List<String> celler, int kolumn, String text) {
    if (!text.isEmpty()) {
      fyll(celler, kolumn);
      celler.add(text);
    }
  }

  private static void fyll(List<String> celler, int bredd) {
    while (celler.size() < bredd) {
      celler.add("");
    }
  }
}
