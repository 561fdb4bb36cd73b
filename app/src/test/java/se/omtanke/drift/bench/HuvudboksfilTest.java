package se.omtanke.drift.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.omtanke.organisation.inlasning.Organisationsfiler;

class HuvudboksfilTest {

  @TempDir Path mapp;

  @Test
  void the_same_size_gives_the_same_ledger() throws IOException {
    assertThat(skriv("en.csv")).isEqualTo(skriv("annan.csv"));
  }

  @Test
  void every_verification_balances() throws IOException {
    Map<String, BigDecimal> summor =
        skriv("en.csv").stream()
            .skip(1)
            .map(rad -> rad.split(";"))
            .collect(
                Collectors.groupingBy(
                    celler -> celler[0],
                    Collectors.reducing(
                        BigDecimal.ZERO,
                        celler -> new BigDecimal(celler[12].replace(',', '.')),
                        BigDecimal::add)));

    assertThat(summor).hasSize(200);
    assertThat(summor.values()).allMatch(summa -> summa.signum() == 0);
  }

  @Test
  void no_two_code_strings_are_the_same() {
    assertThat(Matkommun.koder(9_000)).doesNotHaveDuplicates();
  }

  @Test
  void the_made_municipality_is_one_that_the_organisation_takes() throws IOException {
    Matkommun.skriv(mapp);

    assertThat(Organisationsfiler.las(mapp).koder()).hasSize(150 + 60 + 121);
  }

  private List<String> skriv(String namn) throws IOException {
    Path fil = mapp.resolve(namn);
    new Huvudboksfil(Matkommun.koder(300), 1_000).skriv(fil);
    return Files.readAllLines(fil);
  }
}
