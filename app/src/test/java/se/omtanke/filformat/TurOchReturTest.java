package se.omtanke.filformat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TurOchReturTest {

  private static final int BREDD = 3;

  @Property(tries = 200)
  void csv_reads_back_what_it_wrote(
      @ForAll("tabeller") List<List<Cell>> tabell, @ForAll boolean svensk) {
    Csvform form = svensk ? Csvform.SVENSK : Csvform.MASKIN;
    var regler = Lasregler.vanliga().medSkiljetecken(form.skiljetecken());
    assertThat(last(skriv(ut -> new Csvskrivare(ut, form), tabell), regler))
        .isEqualTo(vantad(tabell, svensk ? ',' : '.', "'"));
  }

  @Property(tries = 200)
  void xlsx_reads_back_what_it_wrote(@ForAll("tabeller") List<List<Cell>> tabell) {
    var dokument = new Dokument("t", "u", Instant.EPOCH);
    assertThat(last(skriv(ut -> new Xlsxskrivare(ut, dokument), tabell), Lasregler.vanliga()))
        .isEqualTo(vantad(tabell, '.', ""));
  }

  @Provide
  Arbitrary<List<List<Cell>>> tabeller() {
    Arbitrary<Cell> text =
        Arbitraries.strings()
            .withChars("abcåäö=+-@\t\r\n\"';,|_x0041<&>\u20ac\ud83d\ude00 ")
            .ofMaxLength(12)
            .filter(TurOchReturTest::helaTecken)
            .map(Cell.Text::new);
    Arbitrary<Cell> tal =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-9999999999.99"), new BigDecimal("9999999999.99"))
            .ofScale(2)
            .map(t -> new Cell.Tal(t, 2));
    return Arbitraries.oneOf(text, tal, Arbitraries.just(Cell.TOM)).list().ofSize(BREDD).list();
  }

  private static byte[] skriv(
      Function<OutputStream, Tabellskrivare> slag, List<List<Cell>> tabell) {
    var ut = new ByteArrayOutputStream();
    try (Tabellskrivare skrivare = slag.apply(ut)) {
      skrivare.blad("b", List.of(Rubrik.av("a"), Rubrik.av("b"), Rubrik.av("c")));
      tabell.forEach(skrivare::rad);
    }
    return ut.toByteArray();
  }

  private static List<List<String>> last(byte[] fil, Lasregler regler) {
    return Provlasning.rader(fil, regler).stream().map(Rad::celler).toList();
  }

  private static List<List<String>> vantad(
      List<List<Cell>> tabell, char decimaltecken, String skydd) {
    List<List<String>> rader = new ArrayList<>();
    rader.add(List.of("a", "b", "c"));
    for (List<Cell> rad : tabell) {
      List<String> celler = rad.stream().map(c -> vantad(c, decimaltecken, skydd)).toList();
      if (!celler.stream().allMatch(String::isEmpty)) {
        rader.add(celler);
      }
    }
    return rader;
  }

  private static String vantad(Cell cell, char decimaltecken, String skydd) {
    return switch (cell) {
      case Cell.Text(String text) ->
          !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? skydd + text : text;
      case Cell.Tal(var tal, int _) when skydd.isEmpty() ->
          tal.signum() == 0 ? "0" : tal.stripTrailingZeros().toPlainString();
      case Cell.Tal(var tal, int _) -> tal.toPlainString().replace('.', decimaltecken);
      default -> "";
    };
  }

  private static boolean helaTecken(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff);
  }
}
