package se.omtanke.atkomst.konto;

import static se.omtanke.atkomst.valv.Tid.utc;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import se.omtanke.atkomst.valv.Kontodatabas;
import se.omtanke.grund.Underhall;

/**
 * Removes what accounts leave behind when its time is past: ended sessions, sign-in attempts and
 * links that opened once. They belong to no municipality, so this is done once for all of them.
 */
final class Kontorensning implements Underhall {

  private static final Logger LOGG = LoggerFactory.getLogger(Kontorensning.class);

  private final Kontodatabas databas;
  private final Clock klocka;
  private final Tider tider;

  Kontorensning(Kontodatabas databas, Clock klocka, Tider tider) {
    this.databas = databas;
    this.klocka = klocka;
    this.tider = tider;
  }

  /**
   * How long each is kept after its end; zero keeps it.
   *
   * @param sessioner sessions, after they ended
   * @param forsok attempts to sign in
   * @param lankar links that open once, after they expired
   */
  record Tider(Duration sessioner, Duration forsok, Duration lankar) {

    static Tider ur(Environment miljo) {
      return new Tider(
          tid(miljo, "sessioner", Duration.ofDays(90)),
          tid(miljo, "forsok", Duration.ofDays(90)),
          tid(miljo, "lankar", Duration.ofDays(30)));
    }

    private static Duration tid(Environment miljo, String vad, Duration vanlig) {
      return miljo.getProperty("omtanke.rensning." + vad, Duration.class, vanlig);
    }
  }

  @Override
  public String namn() {
    return "atkomst.rensa-konton";
  }

  @Override
  public LocalTime klockan() {
    return LocalTime.of(2, 20);
  }

  @Override
  public void utfor() {
    int sessioner =
        rensa(
            "DELETE FROM inloggningssession WHERE least(gar_ut, avslutad) < :fore",
            tider.sessioner());
    int forsok = rensa("DELETE FROM inloggningsforsok WHERE tidpunkt < :fore", tider.forsok());
    int lankar = rensa("DELETE FROM engangslank WHERE gar_ut < :fore", tider.lankar());
    LOGG.info("Removed {} sessions, {} attempts, {} links", sessioner, forsok, lankar);
  }

  private int rensa(String sql, Duration tid) {
    return tid.isPositive()
        ? databas.kor(
            jdbc -> jdbc.sql(sql).param("fore", utc(klocka.instant().minus(tid))).update())
        : 0;
  }
}
