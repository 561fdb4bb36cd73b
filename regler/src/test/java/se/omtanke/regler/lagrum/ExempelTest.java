package se.omtanke.regler.lagrum;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.omtanke.regler.register.Regelregister;

/** Every example in the feature files, worked out apart from this code, holds. */
class ExempelTest {

  @TestFactory
  Stream<DynamicNode> every_example_of_every_paragraph_holds() {
    return Egenskapsfiler.alla().stream()
        .map(
            scenario ->
                DynamicContainer.dynamicContainer(
                    scenario.lagrum() + ": " + scenario.rubrik(),
                    scenario.exempel().stream()
                        .map(
                            rad ->
                                DynamicTest.dynamicTest(
                                    rad.toString(), () -> stammer(scenario, rad)))));
  }

  @Test
  void every_paragraph_that_a_rule_is_has_a_feature_file() {
    Set<String> provade = Egenskapsfiler.alla().stream().map(Scenario::lagrum).collect(toSet());

    assertThat(Regelregister.alla())
        .allSatisfy(regel -> assertThat(provade).contains(regel.paragraf().hela().toString()));
  }

  private static void stammer(Scenario scenario, Map<String, String> rad) {
    Map<String, String> svar = Exempelsvar.svar(scenario.givet(), rad);
    Map<String, String> vantat =
        rad.entrySet().stream()
            .filter(cell -> svar.containsKey(cell.getKey()))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    assertThat(vantat).isNotEmpty();
    assertThat(svar).containsAllEntriesOf(vantat);
    if (svar.containsKey("lagrum")) {
      assertThat(svar).containsEntry("lagrum", scenario.lagrum());
    }
  }
}
