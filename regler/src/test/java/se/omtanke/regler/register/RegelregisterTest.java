package se.omtanke.regler.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.omtanke.regler.Period;
import se.omtanke.regler.lagrum.Regel;
import se.omtanke.regler.parametrar.Parameter;
import se.omtanke.regler.parametrar.Parametrar;

class RegelregisterTest {

  private static final Period PROVAS =
      Period.franTillOchMed(LocalDate.of(2023, 1, 1), LocalDate.of(2027, 12, 31));

  private final List<Regel> regler = Regelregister.alla();
  private final Parametrar parametrar = Parametrar.gallande();

  @Test
  void no_rule_class_is_missing_and_none_is_listed_twice() {
    assertThat(regler)
        .<Class<?>>map(Regel::getClass)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(Klasser.regler());
  }

  @Test
  void every_rule_names_its_paragraph_and_pins_its_text() {
    assertThat(regler)
        .flatExtracting(Regel::lagstod)
        .allSatisfy(stod -> assertThat(stod.hash()).matches("[0-9a-f]{64}|saknas"))
        .allSatisfy(stod -> assertThat(stod.paragraf().sfs()).matches("\\d{4}:\\d+"));
  }

  @Test
  void names_are_small_letters_and_headings_are_not_empty() {
    assertThat(regler)
        .allSatisfy(regel -> assertThat(regel.namn()).matches("[a-z0-9_]+"))
        .allSatisfy(regel -> assertThat(regel.rubrik()).isNotBlank());
  }

  @Test
  void each_day_of_five_years_every_rule_is_in_force_once_or_said_not_to_be() {
    Map<String, List<Regel>> perNamn = regler.stream().collect(groupingBy(Regel::namn));

    assertThat(dagar())
        .allSatisfy(
            dag ->
                perNamn.forEach(
                    (namn, versioner) -> {
                      long iKraft =
                          versioner.stream()
                              .filter(regel -> regel.galler().innehaller(dag))
                              .count();
                      boolean sagd =
                          parametrar.rad(namn, dag).filter(Parameter::arEjIKraft).isPresent();
                      assertThat(iKraft + (sagd ? 1 : 0)).as("%s %s", namn, dag).isEqualTo(1);
                    }));
  }

  @Test
  void each_day_of_five_years_every_parameter_has_one_value_or_is_said_not_to_have_any() {
    assertThat(parametrar.namn())
        .filteredOn(this::harNagotVarde)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            namn -> assertThat(parametrar.linje(namn).luckor(PROVAS).arTom()).as(namn).isTrue());
  }

  @Test
  void every_parameter_belongs_to_a_rule() {
    var namn = regler.stream().map(Regel::namn).collect(toSet());

    assertThat(parametrar.namn())
        .allMatch(
            parameter ->
                namn.stream()
                    .anyMatch(
                        regel -> parameter.equals(regel) || parameter.startsWith(regel + ".")));
  }

  /** Rules without numbers only tell when they are not in force. */
  private boolean harNagotVarde(String namn) {
    return parametrar.linje(namn).segment().stream().anyMatch(del -> !del.varde().arEjIKraft());
  }

  private static List<LocalDate> dagar() {
    return Stream.iterate(PROVAS.fran(), dag -> dag.isBefore(PROVAS.till()), dag -> dag.plusDays(1))
        .toList();
  }
}
