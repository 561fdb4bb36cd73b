package se.omtanke.ekonomi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.omtanke.ekonomi.Budgetindex.Posats;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.regler.Belopp;

class BudgetfilerTest {

  @Test
  void rows_pasted_from_a_sheet_are_read_as_those_of_a_file() {
    var urKalkylblad =
        Budgetfiler.forslag("Ansvar\tVerksamhet\tBelopp\tMotivering\n5410\t530\t1 900 000\tNatt\n");
    var urFil = Budgetfiler.forslag("ansvar;verksamhet;belopp;motivering\n5410;530;1900000;Natt\n");
    assertThat(urKalkylblad).isEqualTo(urFil).hasSize(1);
    assertThat(urFil.getFirst().belopp()).isEqualTo(Belopp.kronor("1900000"));
  }

  @Test
  void the_surcharge_s_rates_may_stand_beside_the_pay_rise() {
    var index =
        Budgetfiler.index(
            "konto;benämning;procent;po före;po efter\n561;PO;3,3;44,53;47,18\n5;Lön;3,3;;\n");
    assertThat(index.getFirst().po().map(Posats::efter))
        .hasValueSatisfying(sats -> assertThat(sats).isEqualByComparingTo("47.18"));
    assertThat(index.getLast().po()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          beslutsdatum;dnr;post;belopp#15/6;KF 1;Ram;100        | Rad 2: beslutsdatum är inget datum
          beslutsdatum;dnr;post;belopp#2026-06-15;KF 1;Ram;1,234 | Rad 2: belopp är inget belopp
          beslutsdatum;dnr;post;belopp#2026-06-15;;Ram;1         | Rad 2: dnr saknas
          datum;post;belopp#2026-06-15;Ram;1                     | Överst ska rubrikerna stå: beslutsdatum, dnr, post, belopp
          """)
  void what_cannot_be_read_is_told_with_its_row(String text, String fel) {
    assertThatThrownBy(() -> Budgetfiler.ram(text.replace('#', '\n')))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessageContaining(fel);
  }

  @Test
  void nothing_pasted_is_told() {
    assertThatThrownBy(() -> Budgetfiler.index("  "))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessageContaining("Klistra in");
  }
}
