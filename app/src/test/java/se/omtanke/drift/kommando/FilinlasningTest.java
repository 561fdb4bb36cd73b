package se.omtanke.drift.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.omtanke.ekonomi.Inlasning;
import se.omtanke.ekonomi.Mappningar;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Kommun;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.Kommunregister;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.test.Testdatabas;

class FilinlasningTest {

  private static final Kommunkod EXEMPELBY = new Kommunkod("9900");
  private static final Anropare VEM = Anropare.kommandorad(EXEMPELBY, "prov");
  private static final String BUDGET = "Konto;Belopp\n5020;1200\n";
  private static final String MAPPNING =
      "mappningar: [{namn: budget, slag: budget, kalla: Fastställd,"
          + " kolumner: {konto: Konto, belopp: Belopp}}]";

  @TempDir Path katalog;

  private final StringWriter utskrift = new StringWriter();
  private final Testdatabas databas = Testdatabas.ny();
  private final Inlasningsrum rum = Inlasningsrum.oppna(databas.anslutningar().app());
  private final Filinlasning inlasning =
      new Filinlasning(rum.inlasningar(), VEM, "budget", new PrintWriter(utskrift, true));

  @BeforeEach
  void stallUpp() {
    rum.kontext().getBean(Kommunregister.class).lagg(new Kommun(EXEMPELBY, "Exempelby", true));
    rum.kontext()
        .getBean(Transactions.class)
        .write(
            VEM,
            Syfte.av("prov.stall_upp", "prov"),
            tx -> rum.kontext().getBean(Mappningar.class).spara(tx, MAPPNING));
  }

  @AfterEach
  void stang() {
    rum.close();
    databas.close();
  }

  @Test
  void every_file_is_previewed_and_then_read_in() throws IOException {
    assertThat(
            inlasning.lasIn(
                List.of(fil("budget-2025.csv", BUDGET), fil("b-2026.csv", BUDGET)), false))
        .isTrue();
    assertThat(utskrift.toString())
        .contains("Granskar budget-2025.csv", "b-2026.csv: 1 rader inlästa.");
    assertThat(lagen()).containsExactly(Inlasning.Lage.GALLER, Inlasning.Lage.GALLER);
  }

  @Test
  void a_trial_reads_nothing_in() throws IOException {
    assertThat(inlasning.lasIn(List.of(fil("budget-2026.csv", BUDGET)), true)).isTrue();
    assertThat(lagen()).containsExactly(Inlasning.Lage.PROVAD);
  }

  @Test
  void a_fault_in_one_file_keeps_all_of_them_out_and_is_told_by_row_and_column()
      throws IOException {
    List<Path> filer =
        List.of(
            fil("budget-2026.csv", BUDGET),
            fil("budget-2027.csv", BUDGET.replace("1200", "tolv")),
            fil("budget-2028.csv", ""));
    assertThat(inlasning.lasIn(filer, false)).isFalse();
    assertThat(utskrift.toString())
        .contains("rad 2, Belopp: Det är inget belopp", "Filen är tom", "Ingen fil är inläst.");
    assertThat(lagen()).doesNotContain(Inlasning.Lage.GALLER);
  }

  @Test
  void an_unknown_mapping_or_municipality_is_wrong_usage() {
    assertThat(rum.hinder(VEM, "budget")).isEmpty();
    assertThat(rum.hinder(VEM, "bugdet"))
        .hasValueSatisfying(skal -> assertThat(skal).contains("budget"));
    assertThat(rum.hinder(Anropare.kommandorad(new Kommunkod("9999"), "prov"), "budget"))
        .isPresent();
  }

  private List<Inlasning.Lage> lagen() {
    return rum.inlasningar().senaste(VEM, 10).stream().map(Inlasning::lage).toList();
  }

  private Path fil(String namn, String innehall) throws IOException {
    return Files.writeString(katalog.resolve(namn), innehall);
  }
}
