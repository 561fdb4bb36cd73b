package se.omtanke.atkomst.konto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.utkast.Utkastlada;
import se.omtanke.atkomst.utkast.Utkastrensning;
import se.omtanke.atkomst.valv.Kontodatabas;
import se.omtanke.grund.Kommunvis;
import se.omtanke.grund.Transactions;
import se.omtanke.test.Testdatabas;

class KontorensningTest {

  private final Testdatabas databas = Testdatabas.ny();
  private final Provapp app = Provapp.medDemo(databas);

  @AfterEach
  void stang() {
    app.close();
    databas.close();
  }

  @Test
  void ended_sessions_old_attempts_and_expired_links_go_when_their_time_is_past() {
    Anvandare anvandare = app.anvandare("anna");
    app.inloggad(app.uppdrag(anvandare.id(), Roll.CONTROLLER, Provapp.EXEMPELBY));
    app.bean(Engangslankar.class).ny(anvandare.id(), Duration.ofDays(1));
    forsok();

    app.klocka().framat(Duration.ofDays(89));
    rensa();
    assertThat(antal("inloggningssession")).isPositive();
    assertThat(antal("inloggningsforsok")).isPositive();
    assertThat(antal("engangslank")).isZero();

    app.klocka().framat(Duration.ofDays(2));
    rensa();
    rensa();
    assertThat(antal("inloggningssession")).isZero();
    assertThat(antal("inloggningsforsok")).isZero();
  }

  @Test
  void a_draft_that_nobody_has_touched_goes_in_every_municipality_and_a_late_one_stays() {
    Anvandare anvandare = app.anvandare("anna");
    Medarbetaruppdrag har = app.uppdrag(anvandare.id(), Roll.CONTROLLER, Provapp.EXEMPELBY);
    Medarbetaruppdrag dar = app.uppdrag(anvandare.id(), Roll.CONTROLLER, Provapp.PROVSTAD);
    Utkastlada lada = app.bean(Utkastlada.class);
    lada.spara(har, "gammalt", "text/plain", "Text");
    lada.spara(dar, "gammalt", "text/plain", "Text");
    app.klocka().framat(Duration.ofDays(181));
    lada.spara(har, "nytt", "text/plain", "Text");

    new Utkastrensning(
            app.bean(Transactions.class), app.bean(Kommunvis.class), Duration.ofDays(180))
        .utfor();
    assertThat(lada.las(har, "gammalt")).isEmpty();
    assertThat(lada.las(dar, "gammalt")).isEmpty();
    assertThat(lada.las(har, "nytt")).isPresent();
  }

  private void rensa() {
    Duration kvartal = Duration.ofDays(90);
    new Kontorensning(
            app.bean(Kontodatabas.class),
            app.klocka(),
            new Kontorensning.Tider(kvartal, kvartal, Duration.ofDays(30)))
        .utfor();
  }

  private void forsok() {
    JdbcClient.create(databas.app())
        .sql(
            """
            INSERT INTO inloggningsforsok (id, tidpunkt, konto, enhet, adress, satt, utfall)
            VALUES (gen_random_uuid(), :nu, 'abc', '', '127.0.0.1', 'LOSENORD', 'FEL')
            """)
        .param("nu", app.klocka().instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private long antal(String tabell) {
    return JdbcClient.create(databas.app())
        .sql("SELECT count(*) FROM " + tabell)
        .query(Long.class)
        .single();
  }
}
