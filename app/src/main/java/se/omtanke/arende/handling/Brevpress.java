package se.omtanke.arende.handling;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import se.omtanke.arende.Brev;
import se.omtanke.komponenter.tryck.Pdfskrivare;
import se.omtanke.komponenter.tryck.Tryckfil;

/** Prints letters and other text of a case as PDF. */
public final class Brevpress {

  private final TemplateEngine mallmotor;
  private final Pdfskrivare pdf = new Pdfskrivare();

  /** A press with the page templates of this engine. */
  public Brevpress(TemplateEngine mallmotor) {
    this.mallmotor = mallmotor;
  }

  /** A letter as PDF. */
  public byte[] brev(Brev brev, UUID id, Instant nar) {
    return skriv("arende/tryck/brev.jte", Map.of("brev", brev), id, nar);
  }

  /** Does something with the bytes as a file, which is gone afterwards. */
  public static <T> T somFil(byte[] bytes, Function<Path, T> arbete) {
    try {
      Path fil = Files.createTempFile("omtanke-", ".pdf");
      try {
        Files.write(fil, bytes);
        return arbete.apply(fil);
      } finally {
        Files.deleteIfExists(fil);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] skriv(String mall, Map<String, Object> varden, UUID id, Instant nar) {
    StringOutput ut = new StringOutput();
    Map<String, Object> allt = new HashMap<>(varden);
    allt.put("stil", Tryckfil.text("tryck.css") + Tryckfil.text("brev.css"));
    mallmotor.render(mall, allt, ut);
    return pdf.skriv(ut.toString(), nar, id.getLeastSignificantBits() & Long.MAX_VALUE);
  }
}
