package se.omtanke.webb.vantar;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.Webblasare;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodgren;
import se.omtanke.organisation.Kodplan;
import se.omtanke.organisation.attest.Attestperson;
import se.omtanke.organisation.attest.Attestratt;
import se.omtanke.organisation.attest.Attestregister;
import se.omtanke.regler.Belopp;
import se.omtanke.regler.Period;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Webblasare.Fonster;

/** The list of what waits, in the whole application. */
@MedDatabas
class VantarsidanTest {

  private static final Period ALLTID = Period.fran(LocalDate.of(2020, 1, 1));
  private static Provapp app;

  @BeforeAll
  static void starta(Testdatabas databas) {
    app = Provapp.medDemo(databas);
    Attestperson chef = Attestperson.roll("Förvaltningschef");
    Attestratt ratt =
        new Attestratt(
            Kodgren.av("7410"),
            Kodgren.ALLA,
            chef.nyckel(),
            List.of(),
            Belopp.kronor("100000"),
            Belopp.kronor("0"),
            ALLTID,
            "",
            java.util.Optional.empty());
    app.bean(Transactions.class)
        .write(
            Anropare.system(Provapp.EXEMPELBY, "prov"),
            Syfte.av("prov.stall_upp", "prov"),
            tx ->
                app.bean(Kodplan.class)
                        .faststall(
                            tx,
                            IntStream.rangeClosed(7410, 7412)
                                .mapToObj(kod -> new Kod(Koddel.ANSVAR, "" + kod, "A", ALLTID))
                                .toList())
                    + app.bean(Attestregister.class).faststall(tx, List.of(ratt), List.of(chef)));
  }

  @AfterAll
  static void stang() {
    app.close();
  }

  @Test
  void gaps_in_the_attest_register_wait_for_the_controller_and_are_counted_in_the_head() {
    String sida = inloggad(Roll.CONTROLLER).hamta("/vantar").body();
    assertThat(sida)
        .contains("3 saker väntar på dig", "2 ansvar saknar attestant", "1 attestant saknar")
        .contains("<span class=\"antal\">3</span>", "href=\"/organisation/attest/brister\"");
    assertThat(inloggad(Roll.SYSTEMAGARE).hamta("/konto").body())
        .contains("<span class=\"antal\">3</span>");
  }

  @Test
  void those_for_whom_nothing_waits_are_told_so() {
    String sida = inloggad(Roll.NAMNDLEDAMOT).hamta("/vantar").body();
    assertThat(sida).contains("Inget väntar på dig").doesNotContain("huvud__vantar");
  }

  @Test
  void the_list_is_accessible_full_and_empty_on_a_desk_and_on_a_phone_in_the_dark() {
    for (Roll roll : List.of(Roll.CONTROLLER, Roll.NAMNDSEKRETERARE)) {
      Webblasare webblasare = inloggad(roll);
      granska(webblasare, 1440, ColorScheme.LIGHT);
      granska(webblasare, 375, ColorScheme.DARK);
    }
  }

  private static Webblasare inloggad(Roll roll) {
    String namn = roll.kod() + System.nanoTime();
    return app.inloggad(app.uppdrag(app.anvandare(namn).id(), roll, Provapp.EXEMPELBY));
  }

  private static void granska(Webblasare webblasare, int bredd, ColorScheme farger) {
    try (Fonster fonster = se.omtanke.test.Webblasare.fonster(bredd, farger)) {
      fonster
          .sida()
          .context()
          .addCookies(
              webblasare.kakor().entrySet().stream()
                  .map(kaka -> new Cookie(kaka.getKey(), kaka.getValue()).setUrl(app.adress()))
                  .toList());
      fonster.ga(app.adress() + "/vantar");
      assertThat(fonster.sida().title()).contains("väntar på dig");
      assertThat(fonster.tillganglighetsfel()).isEmpty();
      assertThat(fonster.sticker()).isZero();
    }
  }
}
