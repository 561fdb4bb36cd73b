package se.omtanke.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LagbevakningskommandoTest {

  /** Says where real statute texts are, on a machine that has them. */
  private static final String LAGTEXTER = System.getenv().getOrDefault("OMTANKE_LAGTEXTER", "");

  private final StringWriter ut = new StringWriter();
  private final StringWriter fel = new StringWriter();

  @TempDir private Path mapp = Path.of("");

  @Test
  void a_paragraph_that_has_changed_names_its_rule() throws IOException {
    Files.writeString(mapp.resolve("README.md"), "# Inte en lag");
    Files.writeString(
        mapp.resolve("lag.md"),
        """
        **SFS-nummer:** 2025:400

        ## Författningstext

        20 kap. Bedömning

        2 § En annan text än den som regeln skrevs från.
        """);

    assertThat(lagbevakning(mapp)).isEqualTo(1);
    assertThat(ut.toString())
        .contains(
            "forhandsbedomning (se.omtanke.regler.frist.sol2025.Forhandsbedomning): SFS 2025:400 20"
                + " kap. 2 §: texten har ändrats",
            "SFS 2025:400 20 kap. 3 §: paragrafen finns inte i texten",
            "SFS 1990:52 7 § 1 st.: texten finns inte");
    assertThat(fel.toString()).contains("Ingen lagtext: README.md");
  }

  @Test
  void a_folder_without_texts_is_wrong_usage() {
    assertThat(lagbevakning(mapp)).isEqualTo(2);
    assertThat(fel.toString()).contains("Mappen har inga lagtexter");
    assertThat(lagbevakning(mapp.resolve("finns-inte"))).isEqualTo(2);
    assertThat(fel.toString()).contains("Mappen går inte att läsa");
  }

  @Test
  void the_texts_that_the_rules_were_written_from_have_not_changed() {
    assumeTrue(!LAGTEXTER.isEmpty(), "OMTANKE_LAGTEXTER tells no folder");

    assertThat(lagbevakning(Path.of(LAGTEXTER))).as(ut.toString()).isZero();
  }

  private int lagbevakning(Path mapp) {
    CommandLine rad = Kommandorad.rad();
    rad.setOut(new PrintWriter(ut, true));
    rad.setErr(new PrintWriter(fel, true));
    return rad.execute("lagbevakning", mapp.toString());
  }
}
