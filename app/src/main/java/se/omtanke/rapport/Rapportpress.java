package se.omtanke.rapport;

import gg.jte.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.stereotype.Service;
import se.omtanke.filformat.Csvform;
import se.omtanke.komponenter.tryck.Pdfskrivare;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.format.Rapportfiler;
import se.omtanke.rapport.format.Rapportinnehall;
import se.omtanke.rapport.tryck.Tryckning;

/** Makes files of a computed report. The same report at the same moment gives the same bytes. */
@Service
public class Rapportpress {

  private final Tryckning tryckning;
  private final Pdfskrivare pdf = new Pdfskrivare();

  Rapportpress(TemplateEngine mallmotor) {
    tryckning = new Tryckning(mallmotor);
  }

  /** The report as a file. */
  public byte[] fil(Rapport rapport, Filformat format, Instant nar) {
    return switch (format) {
      case HTML -> tryckning.html(rapport, nar).getBytes(StandardCharsets.UTF_8);
      case PDF -> pdf.skriv(tryckning.html(rapport, nar), nar, sigill(rapport));
      case XLSX -> Rapportfiler.xlsx(rapport, nar);
      case CSV -> Rapportfiler.csv(rapport, Csvform.SVENSK);
      case JSON -> Rapportinnehall.json(rapport).getBytes(StandardCharsets.UTF_8);
    };
  }

  /** The file's identity follows from its content, so that printing twice gives the same file. */
  private static long sigill(Rapport rapport) {
    String hash = Rapportinnehall.hash(Rapportinnehall.json(rapport));
    return Long.parseUnsignedLong(hash.substring(0, 16), 16);
  }
}
