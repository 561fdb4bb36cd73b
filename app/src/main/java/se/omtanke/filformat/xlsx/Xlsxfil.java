package se.omtanke.filformat.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Lasregler;
import se.omtanke.filformat.Rad;
import se.omtanke.filformat.Tabellfil;
import se.omtanke.filformat.fil.Radstrom;

/** A sheet of a workbook, read row by row. */
public final class Xlsxfil extends Radstrom {

  private final Zippaket paket;
  private final Deladetexter texter;
  private final Bladlasare blad;

  private Xlsxfil(Lasregler regler, Zippaket paket, Deladetexter texter, Bladlasare blad) {
    super(paket.fil(), regler);
    this.paket = paket;
    this.texter = texter;
    this.blad = blad;
  }

  /**
   * Opens the sheet that the rules name, or the first visible one that holds anything.
   *
   * @throws Filfel if the package is refused or has no such sheet
   */
  public static Tabellfil oppna(String fil, Path path, Lasregler regler) throws IOException {
    Zippaket paket = Zippaket.oppna(fil, path, regler);
    try {
      return valt(paket, regler);
    } catch (IOException | RuntimeException e) {
      paket.close();
      throw e;
    }
  }

  /** The names of the visible sheets. */
  public static List<String> blad(String fil, Path path, Lasregler regler) throws IOException {
    try (Zippaket paket = Zippaket.oppna(fil, path, regler)) {
      return Arbetsbok.fran(paket).synliga().stream().map(Arbetsbok.Blad::namn).toList();
    }
  }

  @Override
  protected Optional<Rad> las() {
    return blad.nasta();
  }

  @Override
  public void close() {
    try (paket) {
      blad.close();
      texter.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Xlsxfil valt(Zippaket paket, Lasregler regler) throws IOException {
    Arbetsbok bok = Arbetsbok.fran(paket);
    List<Arbetsbok.Blad> tankbara = tankbara(paket.fil(), bok, regler.blad());
    Stilar stilar = Stilar.fran(paket, bok);
    Deladetexter texter = Deladetexter.fran(paket, bok, regler.maxCellangd());
    try {
      for (Arbetsbok.Blad ett : tankbara) {
        var celler = new Celltolk(paket.fil(), ett.namn(), regler, stilar, texter, bok.fran1904());
        var fil = new Xlsxfil(regler, paket, texter, Bladlasare.oppna(paket, ett, regler, celler));
        if (fil.hasNext()) {
          return fil;
        }
        fil.blad.close();
      }
      throw new Filfel(paket.fil(), 0, "", "Kalkylarket är tomt. Fyll i det och spara på nytt.");
    } catch (IOException | RuntimeException e) {
      texter.close();
      throw e;
    }
  }

  private static List<Arbetsbok.Blad> tankbara(String fil, Arbetsbok bok, Optional<String> namn) {
    if (namn.isEmpty()) {
      return bok.synliga();
    }
    String sokt = namn.get().toLowerCase(Locale.ROOT);
    List<Arbetsbok.Blad> funna =
        bok.blad().stream().filter(b -> b.namn().toLowerCase(Locale.ROOT).equals(sokt)).toList();
    if (funna.isEmpty()) {
      String finns = String.join(", ", bok.synliga().stream().map(Arbetsbok.Blad::namn).toList());
      throw new Filfel(
          fil,
          0,
          "",
          "Det finns inget blad som heter " + namn.get() + ". Bladen är: " + finns + ".");
    }
    return funna;
  }
}
