package se.omtanke.rapport.jamforelse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Serie;
import se.omtanke.rapport.Provposter;
import se.omtanke.rapport.berakning.Rapportberakning;
import se.omtanke.rapport.berakning.Underlag;
import se.omtanke.rapport.format.Rapportinnehall;
import se.omtanke.rapport.jamforelse.Skillnad.Slag;
import se.omtanke.rapport.mall.Mallasare;

class InnehallsjamforelseTest {

  private static final String YAML = Provposter.innehall("manadssammanstallning.yaml");
  private static final String FORE = innehall(YAML, Provposter.manader(), "2021-05-01");

  @Test
  void the_same_content_computed_another_day_has_no_difference() {
    assertThat(Innehallsjamforelse.av(FORE, innehall(YAML, Provposter.manader(), "2021-06-01")))
        .isEmpty();
  }

  @Test
  void a_booking_more_is_seen_in_every_cell_that_it_touches_and_nowhere_else() {
    List<Skillnad> funna = Innehallsjamforelse.av(FORE, medBelopp("-7000000"));

    assertThat(funna).filteredOn(en -> en.slag() == Slag.CELL).isNotEmpty();
    assertThat(funna)
        .filteredOn(en -> en.slag() == Slag.CELL)
        .extracting(Skillnad::var)
        .allMatch(var -> !var.startsWith("Bidrag,"))
        .anyMatch(var -> var.startsWith("Summa kostnader,"));
    assertThat(funna).noneMatch(en -> en.slag() == Slag.DEFINITION);
    assertThat(funna).allMatch(en -> !en.fore().equals(en.efter()));
  }

  @Test
  void a_change_under_the_rounding_is_said_with_its_exact_amount() {
    assertThat(Innehallsjamforelse.av(FORE, medBelopp("-0.01")))
        .filteredOn(en -> en.slag() == Slag.CELL)
        .isNotEmpty()
        .anyMatch(en -> en.fore().endsWith(" kr)"));
  }

  @Test
  void a_changed_template_is_seen_by_version_definition_and_heading() {
    String andrad =
        YAML.replace("version: 1", "version: 2")
            .replace("rubrik: Årsbudget", "rubrik: Budget för året");

    assertThat(Innehallsjamforelse.av(FORE, innehall(andrad, Provposter.manader(), "2021-05-01")))
        .contains(new Skillnad(Slag.HUVUD, "", "Mallens version", "1", "2"))
        .anyMatch(en -> en.slag() == Slag.DEFINITION && en.efter().equals("Budget för året"));
  }

  @Test
  void a_table_of_another_kind_has_other_sections_rows_and_columns() {
    String annan =
        Rapportinnehall.json(
            Rapportberakning.berakna(
                Provposter.mall("resultat-per-verksamhet.yaml"),
                Provposter.APRIL_2021,
                Map.of(),
                Underlag.av(Provposter.omraden())));

    assertThat(Innehallsjamforelse.av(FORE, annan))
        .anyMatch(en -> en.slag() == Slag.DEL && en.efter().isEmpty())
        .anyMatch(en -> en.slag() == Slag.DEL && en.fore().isEmpty());
  }

  private static String medBelopp(String belopp) {
    List<Ekonomipost> poster = new ArrayList<>(Provposter.manader());
    Kodstrang koder = poster.getLast().koder();
    poster.add(Provposter.post(Serie.UTFALL, Provposter.APRIL_2021, koder, belopp));
    return innehall(YAML, poster, "2021-05-01");
  }

  private static String innehall(String yaml, List<Ekonomipost> poster, String per) {
    return Rapportinnehall.json(
        Rapportberakning.berakna(
            Mallasare.las("mall.yaml", yaml),
            Provposter.APRIL_2021,
            Map.of("namnd", "Socialnämnden", "per", per),
            Underlag.av(poster)));
  }
}
