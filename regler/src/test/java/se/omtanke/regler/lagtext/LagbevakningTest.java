package se.omtanke.regler.lagtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Regel;
import se.omtanke.regler.lagtext.Iakttagelse.Slag;

class LagbevakningTest {

  private static final String ALDRE =
      "36639ee201e736de3dcaccab1e5cd2b3fac1374620326f8fb804ce4f607056aa";

  private final Lagbevakning bevakning =
      new Lagbevakning(List.of(Lagtext.las(Exempeltext.las("exempellag.md"))));

  /** A rule for the tests; its paragraphs are those of the class. */
  private abstract static class Provregel implements Regel {

    @Override
    public String namn() {
      return "provregel";
    }

    @Override
    public String rubrik() {
      return "Prov";
    }
  }

  @Lagrum(
      sfs = "2099:1",
      kapitel = "1",
      paragraf = "1",
      text = "6a2e1540f64ed1c0f8114c8ea7f1f17ea98c6c19270046d554a294aee9979e29")
  private static final class Oforandrad extends Provregel {}

  @Lagrum(sfs = "2099:1", kapitel = "1", paragraf = "1", text = "annan")
  @Lagrum(sfs = "2099:1", kapitel = "9", paragraf = "9", text = "annan")
  private static final class Andrad extends Provregel {}

  @Lagrum(sfs = "2099:1", kapitel = "1", paragraf = "2 a", till = "2026-07-01", text = ALDRE)
  private static final class Aldre extends Provregel {}

  @Lagrum(sfs = "2099:1", kapitel = "1", paragraf = "2 a", text = ALDRE)
  private static final class AldreTillsVidare extends Provregel {}

  @Lagrum(
      sfs = "2099:1",
      kapitel = "1",
      paragraf = "2 a",
      fran = "2026-07-01",
      text = "0524f740d718bfd00838fd73e98c0b27b41df04780e488a348bf001b9ea2fc65")
  private static final class Nyare extends Provregel {}

  @Lagrum(sfs = "2099:2", paragraf = "1", text = "nagot")
  @Lagrum(sfs = "2099:1", kapitel = "1", paragraf = "1", text = Lagrum.SAKNAS)
  private static final class EjKontrollerad extends Provregel {}

  @Test
  void a_rule_whose_text_is_the_same_is_left_alone() {
    assertThat(slag(new Oforandrad())).containsExactly(Slag.OFORANDRAD);
  }

  @Test
  void a_changed_or_vanished_paragraph_names_its_rule() {
    assertThat(bevakning.granska(List.of(new Andrad())))
        .extracting(Iakttagelse::slag, Iakttagelse::besked)
        .containsExactly(
            tuple(Slag.ANDRAD, "texten har ändrats"),
            tuple(Slag.ANDRAD, "paragrafen finns inte i texten"));
    assertThat(bevakning.granska(List.of(new Andrad())).getFirst())
        .hasToString(
            "provregel (se.omtanke.regler.lagtext.LagbevakningTest$Andrad): SFS 2099:1 1 kap. 1 §:"
                + " texten har ändrats");
  }

  @Test
  void of_several_wordings_the_one_of_the_rules_day_is_compared() {
    assertThat(slag(new Aldre())).containsExactly(Slag.OFORANDRAD);
    assertThat(slag(new Nyare())).containsExactly(Slag.OFORANDRAD);
  }

  @Test
  void a_wording_to_come_is_told_while_the_rule_still_holds() {
    assertThat(bevakning.granska(List.of(new AldreTillsVidare())))
        .extracting(Iakttagelse::slag, Iakttagelse::besked)
        .containsExactly(tuple(Slag.ANDRAD, "ny lydelse från 2026-07-01"));
  }

  @Test
  void what_cannot_be_compared_is_said_to_be_unchecked() {
    assertThat(bevakning.granska(List.of(new EjKontrollerad())))
        .extracting(Iakttagelse::slag, Iakttagelse::besked)
        .containsExactly(
            tuple(Slag.EJ_KONTROLLERAD, "texten finns inte"),
            tuple(Slag.EJ_KONTROLLERAD, "hash saknas"));
  }

  private Stream<Slag> slag(Regel regel) {
    return bevakning.granska(List.of(regel)).stream().map(Iakttagelse::slag);
  }
}
