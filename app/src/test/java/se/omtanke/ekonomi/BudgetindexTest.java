package se.omtanke.ekonomi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.omtanke.ekonomi.Budgetindex.Posats;
import se.omtanke.regler.Belopp;

class BudgetindexTest {

  @Test
  void an_increase_is_rounded_once_to_the_ore() {
    assertThat(index("3.3").okning(Belopp.kronor("100,05"))).isEqualTo(Belopp.kronor("3,30"));
  }

  @Test
  void income_grows_with_its_own_sign() {
    assertThat(index("2.4").okning(Belopp.kronor("-1000"))).isEqualTo(Belopp.kronor("-24"));
  }

  @Test
  void the_surcharge_follows_the_pay_and_its_own_rate() {
    Posats sats = new Posats(new BigDecimal("44.53"), new BigDecimal("47.18"));
    Budgetindex po = new Budgetindex("561", "PO", new BigDecimal("3.3"), Optional.of(sats));
    // 1 000 000 kronor of pay: 445 300 this year, 1 033 000 × 47,18 % the next.
    assertThat(po.okning(Belopp.kronor("445300")))
        .isEqualTo(Belopp.kronor("487369,40").minus(Belopp.kronor("445300")));
  }

  @Test
  void a_surcharge_at_the_same_rate_grows_as_the_pay() {
    Posats sats = new Posats(new BigDecimal("47.18"), new BigDecimal("47.18"));
    Budgetindex po = new Budgetindex("561", "PO", new BigDecimal("3.3"), Optional.of(sats));
    assertThat(po.okning(Belopp.kronor("1000000"))).isEqualTo(Belopp.kronor("33000"));
  }

  private static Budgetindex index(String procent) {
    return new Budgetindex("5", "Löner", new BigDecimal(procent), Optional.empty());
  }
}
