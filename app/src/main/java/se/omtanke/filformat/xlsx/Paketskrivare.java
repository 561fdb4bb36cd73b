package se.omtanke.filformat.xlsx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.omtanke.filformat.Dokument;

/** A package written part by part, with one and the same time on every part. */
public final class Paketskrivare {

  /** The first time that a zip can hold. */
  private static final LocalDateTime TID = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Dokument dokument;
  private final ZipOutputStream zip;
  private final Writer text;
  private final Bladnamn namn = new Bladnamn();

  /** Writes to a stream, which stays open. */
  public Paketskrivare(OutputStream ut, Dokument dokument) {
    this.dokument = dokument;
    this.zip = new ZipOutputStream(ut, StandardCharsets.UTF_8);
    this.zip.setLevel(4);
    this.text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
  }

  /** Begins the part of a new sheet. */
  public void nyttBlad(String onskatNamn) throws IOException {
    namn.nytt(onskatNamn);
    nyDel(Paketmall.bladdel(namn.alla().size()));
  }

  /** Writes into the part begun last. */
  public void skriv(String xml) throws IOException {
    text.write(xml);
  }

  /** Ends the part begun last. */
  public void slutDel() throws IOException {
    text.flush();
    zip.closeEntry();
  }

  /** Writes the parts that are not sheets and ends the package. */
  public void slut() throws IOException {
    for (var del : Paketmall.delar(dokument, namn.alla()).entrySet()) {
      nyDel(del.getKey());
      skriv(del.getValue());
      slutDel();
    }
    zip.finish();
    zip.flush();
  }

  private void nyDel(String del) throws IOException {
    var post = new ZipEntry(del);
    post.setTimeLocal(TID);
    zip.putNextEntry(post);
  }
}
