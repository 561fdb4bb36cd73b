package se.omtanke.arende.webb.handling;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendedorr;
import se.omtanke.arende.Handlingar;
import se.omtanke.arende.Handlingsfil;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.filformat.Dokumentformat;
import se.omtanke.grund.Saknas;

/**
 * Sends the file of a document. Whatever it holds, nothing of it is run: the browser keeps to the
 * type that is told, and lets it neither run a script nor reach the pages.
 */
@Controller
class Handlingsutlamning {

  private static final String INGENTING =
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; "
          + "form-action 'none'; frame-ancestors 'none'";

  private final Arendedorr dorr;
  private final Handlingar handlingar;

  Handlingsutlamning(Arendedorr dorr, Handlingar handlingar) {
    this.dorr = dorr;
    this.handlingar = handlingar;
  }

  /** The reading stands in the access log before a byte is sent. */
  @Arendeatgard.Kraver(Arendeatgard.LASA)
  @GetMapping(Handlingskontroll.ROT + "/{handling}/fil/{version}")
  void fil(
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID handling,
      @PathVariable UUID version,
      @RequestParam Optional<String> spara,
      HttpServletResponse svar)
      throws IOException {
    Handlingsfil.Utlagd utlagd =
        dorr.las(
            vem,
            Arendeatgard.LASA,
            id,
            (tx, arende) -> {
              boolean struken = handlingar.en(tx, arende, handling).struken().isPresent();
              if (struken && !dorr.far(tx, vem, Arendeatgard.HANDLAGGA, id)) {
                throw new Saknas("Handlingen är struken. Ärendets handläggare kan läsa den.");
              }
              return handlingar.lagUt(tx, arende, handling, version);
            });
    try {
      huvuden(svar, utlagd, spara.isEmpty() && utlagd.fil().format().visas());
      Files.copy(utlagd.vag(), svar.getOutputStream());
    } finally {
      Files.deleteIfExists(utlagd.vag());
    }
  }

  private static void huvuden(HttpServletResponse svar, Handlingsfil.Utlagd utlagd, boolean visas) {
    // Browsers show no PDF in a sandbox, and a PDF cannot reach the page that led to it.
    boolean pdf = utlagd.fil().format() == Dokumentformat.PDF;
    svar.setHeader("Content-Security-Policy", visas && pdf ? INGENTING : INGENTING + "; sandbox");
    svar.setHeader("X-Content-Type-Options", "nosniff");
    svar.setHeader(HttpHeaders.CONTENT_TYPE, utlagd.fil().format().medietyp());
    svar.setContentLengthLong(utlagd.fil().storlek());
    String namn =
        utlagd.rubrik().replaceAll("[^\\p{L}\\p{N} ._-]", "_")
            + "."
            + utlagd.fil().format().andelse();
    ContentDisposition hur =
        (visas ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(namn, UTF_8)
            .build();
    svar.setHeader(HttpHeaders.CONTENT_DISPOSITION, hur.toString());
  }
}
