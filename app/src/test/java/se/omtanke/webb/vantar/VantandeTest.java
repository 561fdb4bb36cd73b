package se.omtanke.webb.vantar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.StaticMessageSource;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Roll;
import se.omtanke.grund.Kommunkod;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.Vantarbidrag;
import se.omtanke.komponenter.Vantarrad;

class VantandeTest {

  private static final Texter TEXTER = new Texter(new StaticMessageSource(), Locale.ENGLISH);
  private static final Vantarrad UTAN_DAG = Vantarrad.av("Granska", "Rapport", "/a");
  private static final Vantarrad I_MORGON =
      Vantarrad.av("Lämna", "Prognos", "/b").senast(LocalDate.of(2026, 11, 24));

  private final AtomicInteger fragor = new AtomicInteger();
  private final Medarbetaruppdrag eva = uppdrag(1);

  @Test
  void what_has_a_last_day_stands_before_what_has_none() {
    Vantande vantande = av(raknande(UTAN_DAG), (_, _) -> List.of(I_MORGON));
    assertThat(vantande.lista(eva, TEXTER).rader()).containsExactly(I_MORGON, UTAN_DAG);
  }

  @Test
  void a_module_that_fails_leaves_the_others_answers_and_the_list_says_so() {
    Vantarbidrag trasig =
        (_, _) -> {
          throw new IllegalStateException("no database");
        };
    Vantelista lista = av(trasig, raknande(UTAN_DAG)).lista(eva, TEXTER);
    assertThat(lista.rader()).containsExactly(UTAN_DAG);
    assertThat(lista.hel()).isFalse();
  }

  @Test
  void the_answer_is_remembered_until_she_does_something() {
    Vantande vantande = av(raknande(UTAN_DAG));
    vantande.lista(eva, TEXTER);
    vantande.lista(eva, TEXTER);
    assertThat(fragor).hasValue(1);
    vantande.lista(uppdrag(2), TEXTER);
    assertThat(fragor).hasValue(2);
    vantande.glom(eva);
    vantande.lista(eva, TEXTER);
    assertThat(fragor).hasValue(3);
  }

  private Vantarbidrag raknande(Vantarrad rad) {
    return (_, _) -> {
      fragor.incrementAndGet();
      return List.of(rad);
    };
  }

  private static Vantande av(Vantarbidrag... bidrag) {
    var bonor = new StaticListableBeanFactory();
    for (int plats = 0; plats < bidrag.length; plats++) {
      bonor.addBean("bidrag" + plats, bidrag[plats]);
    }
    return new Vantande(bonor.getBeanProvider(Vantarbidrag.class));
  }

  private static Medarbetaruppdrag uppdrag(long nummer) {
    return new Medarbetaruppdrag(
        new UUID(0, nummer),
        new UUID(0, nummer),
        Roll.CONTROLLER,
        new Kommunkod("9900"),
        Optional.empty(),
        Optional.empty(),
        LocalDate.of(2026, 1, 1),
        LocalDate.MAX,
        "prov");
  }
}
