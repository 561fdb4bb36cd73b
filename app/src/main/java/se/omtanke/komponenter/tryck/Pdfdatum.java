package se.omtanke.komponenter.tryck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Matcher;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Sets the dates of a PDF, in its own dictionary and in its XMP description. */
final class Pdfdatum {

  private Pdfdatum() {}

  static void satt(PDDocument dokument, Instant skapad) throws IOException {
    Calendar tid = GregorianCalendar.from(skapad.atZone(ZoneOffset.UTC));
    dokument.getDocumentInformation().setCreationDate(tid);
    dokument.getDocumentInformation().setModificationDate(tid);
    PDMetadata gammal = dokument.getDocumentCatalog().getMetadata();
    if (gammal == null) {
      return;
    }
    try (InputStream strom = gammal.exportXMPMetadata()) {
      String xmp = new String(strom.readAllBytes(), StandardCharsets.UTF_8);
      byte[] ny = daterad(xmp, skapad).getBytes(StandardCharsets.UTF_8);
      dokument
          .getDocumentCatalog()
          .setMetadata(new PDMetadata(dokument, new ByteArrayInputStream(ny)));
    }
  }

  private static String daterad(String xmp, Instant skapad) {
    String tid = Matcher.quoteReplacement(skapad.toString());
    return xmp.replaceAll("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*(</xmp:)", "$1" + tid + "$2");
  }
}
