package se.omtanke.komponenter.tryck;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a print page as a tagged PDF (PDF/UA) with its typeface inside.
 *
 * <p>The same page, time and seal give the same bytes, so that a published PDF can be made again
 * and compared. Nothing outside the page is fetched.
 */
public final class Pdfskrivare {

  private static final String TYPSNITT = "Source Sans 3";
  private static final Set<FSFontUseCase> ANVANDNING =
      EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

  static {
    // The library tells of every step; only what is wrong is worth a line.
    XRLog.listRegisteredLoggers().forEach(namn -> XRLog.setLevel(namn, Level.WARNING));
  }

  /**
   * Writes a PDF.
   *
   * @param html a well-formed print page
   * @param skapad the time that the PDF says it was made
   * @param sigill a number that names the PDF, such as one drawn from the content's hash
   */
  public byte[] skriv(String html, Instant skapad, long sigill) {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    try (BatikSVGDrawer svg = new BatikSVGDrawer();
        PdfBoxRenderer renderare = bygge(html, svg).buildPdfRenderer()) {
      renderare.createPDFWithoutClosing();
      PDDocument dokument = renderare.getPdfDocument();
      Pdfdatum.satt(dokument, skapad);
      dokument.setDocumentId(sigill);
      dokument.save(ut);
      dokument.close();
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
    return ut.toByteArray();
  }

  private static PdfRendererBuilder bygge(String html, BatikSVGDrawer svg) {
    PdfRendererBuilder bygge = new PdfRendererBuilder();
    bygge.withHtmlContent(html, "about:blank");
    bygge.toStream(OutputStream.nullOutputStream());
    bygge.useSVGDrawer(svg);
    bygge.usePdfUaAccessibility(true);
    bygge.withProducer("Omtanke");
    bygge.useExternalResourceAccessControl(
        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    bygge.useFont(
        () -> Typsnitt.oppna("SourceSans3-Regular.ttf"),
        TYPSNITT,
        400,
        FontStyle.NORMAL,
        true,
        ANVANDNING);
    bygge.useFont(
        () -> Typsnitt.oppna("SourceSans3-SemiBold.ttf"),
        TYPSNITT,
        600,
        FontStyle.NORMAL,
        true,
        ANVANDNING);
    return bygge;
  }
}
