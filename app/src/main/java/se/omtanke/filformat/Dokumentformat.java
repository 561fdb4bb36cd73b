package se.omtanke.filformat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import se.omtanke.filformat.innehall.Bildprov;
import se.omtanke.filformat.innehall.Filandar;
import se.omtanke.filformat.innehall.Paketprov;
import se.omtanke.filformat.innehall.Pdfprov;
import se.omtanke.filformat.innehall.Textprov;

/**
 * The formats of documents that are taken in, told by their content and never by their name.
 *
 * <p>Each can be opened without running anything: what holds a programme, a script or a macro is
 * refused, and so is what can be read as two formats at once.
 */
public enum Dokumentformat {
  PDF("application/pdf", "pdf", true),
  PNG("image/png", "png", true),
  JPEG("image/jpeg", "jpg", true),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", false),
  ODT("application/vnd.oasis.opendocument.text", "odt", false),
  TEXT("text/plain", "txt", false),
  /** An e-mail as it was sent (RFC 5322). */
  EML("message/rfc822", "eml", false);

  private static final String SLAG =
      "Spara den som PDF, PNG, JPEG, DOCX, ODT, ren text eller e-post (.eml) och skicka den igen.";

  private final String medietyp;
  private final String andelse;
  private final boolean visas;

  Dokumentformat(String medietyp, String andelse, boolean visas) {
    this.medietyp = medietyp;
    this.andelse = andelse;
    this.visas = visas;
  }

  /** Its media type. */
  public String medietyp() {
    return medietyp;
  }

  /** The ending of its names. */
  public String andelse() {
    return andelse;
  }

  /** Whether a browser shows it without anything in it being run. */
  public boolean visas() {
    return visas;
  }

  /**
   * The format of a file.
   *
   * @param filnamn the name by which its sender knows it, for messages
   * @throws Filfel if it is none of these, or not safe to keep; says why and what to do
   * @throws UncheckedIOException if the disk fails
   */
  public static Dokumentformat av(String filnamn, Path fil) {
    try {
      return av(Filandar.av(filnamn, fil));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dokumentformat av(Filandar fil) throws IOException {
    if (fil.storlek() == 0) {
      throw fil.fel("Filen är tom. Skicka en fil med innehåll.");
    }
    if (fil.borjarMed("%PDF-")) {
      Pdfprov.krav(fil);
      return PDF;
    }
    if (Bildprov.arPng(fil)) {
      Bildprov.kravPng(fil);
      return PNG;
    }
    if (Bildprov.arJpeg(fil)) {
      Bildprov.kravJpeg(fil);
      return JPEG;
    }
    if (fil.borjarMed("PK\u0003\u0004")) {
      return Paketprov.arOdt(fil) ? ODT : docx(fil);
    }
    fil.kravIngetProgram(SLAG);
    return Textprov.arBrev(fil, SLAG) ? EML : TEXT;
  }

  private static Dokumentformat docx(Filandar fil) throws IOException {
    Paketprov.kravDocx(fil, SLAG);
    return DOCX;
  }
}
