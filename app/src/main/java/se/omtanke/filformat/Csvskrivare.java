package se.omtanke.filformat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.omtanke.filformat.csv.Formelskydd;

/** Writes a table as CSV; the same content gives the same bytes. */
public final class Csvskrivare implements Tabellskrivare {

  private final Csvform form;
  private final Writer text;
  private final CsvWriter csv;
  private boolean begynt;

  /** Writes to a stream, which the caller closes. */
  public Csvskrivare(OutputStream ut, Csvform form) {
    this.form = form;
    this.text = new BufferedWriter(new OutputStreamWriter(ut, StandardCharsets.UTF_8), 1 << 16);
    this.csv =
        CsvWriter.builder()
            .fieldSeparator(form.skiljetecken())
            .lineDelimiter(LineDelimiter.CRLF)
            .build(text);
  }

  @Override
  public void blad(String namn, List<Rubrik> rubriker) {
    if (begynt) {
      throw new IllegalStateException("CSV rymmer ett blad");
    }
    begynt = true;
    try {
      if (form.marke()) {
        text.write('\uFEFF');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    csv.writeRecord(rubriker.stream().map(r -> Formelskydd.skydda(r.text())).toList());
  }

  @Override
  public void rad(List<Cell> celler) {
    if (!begynt) {
      throw new IllegalStateException("Inget blad är påbörjat");
    }
    csv.writeRecord(celler.stream().map(this::skriven).toList());
  }

  @Override
  public void close() {
    try {
      csv.flush();
      text.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String skriven(Cell cell) {
    return switch (cell) {
      case Cell.Tom _ -> "";
      case Cell.Text(String ord) -> Formelskydd.skydda(ord);
      case Cell.Datum(var dag) -> dag.toString();
      case Cell.Tal(var tal, int decimaler) -> tal(tal, decimaler);
      case Cell.Procent(var andel, int decimaler) ->
          form.procenttecken()
              ? tal(andel.movePointRight(2), decimaler) + "%"
              : tal(andel, decimaler + 2);
    };
  }

  private String tal(BigDecimal tal, int decimaler) {
    String skrivet = tal.setScale(decimaler, RoundingMode.HALF_UP).toPlainString();
    return skrivet.replace('.', form.decimaltecken());
  }
}
