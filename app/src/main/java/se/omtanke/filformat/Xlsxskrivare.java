package se.omtanke.filformat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import se.omtanke.filformat.xlsx.Bladxml;
import se.omtanke.filformat.xlsx.Paketskrivare;

/**
 * Writes tables as an XLSX workbook (ECMA-376), a sheet at a time; the same content and document
 * give the same bytes.
 */
public final class Xlsxskrivare implements Tabellskrivare {

  private static final int SISTA_RAD = 1_048_576;

  private final Paketskrivare paket;
  private int rad;
  private boolean slut;

  /** Writes to a stream, which the caller closes. */
  public Xlsxskrivare(OutputStream ut, Dokument dokument) {
    this.paket = new Paketskrivare(ut, dokument);
  }

  @Override
  public void blad(String namn, List<Rubrik> rubriker) {
    try {
      slutBlad();
      paket.nyttBlad(namn);
      paket.skriv(Bladxml.borjan(rubriker));
      rad = 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void rad(List<Cell> celler) {
    if (rad == 0 || rad == SISTA_RAD) {
      throw new IllegalStateException(
          rad == 0 ? "Inget blad är påbörjat" : "Ett blad rymmer " + SISTA_RAD + " rader");
    }
    try {
      rad++;
      paket.skriv(Bladxml.rad(rad, celler));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (slut) {
      return;
    }
    slut = true;
    try {
      if (rad == 0) {
        blad("Blad", List.of());
      }
      slutBlad();
      paket.slut();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void slutBlad() throws IOException {
    if (rad > 0) {
      paket.skriv(Bladxml.SLUT);
      paket.slutDel();
    }
  }
}
