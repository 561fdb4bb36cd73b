package se.omtanke.atkomst.konto;

import static se.omtanke.atkomst.valv.Tid.utc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omtanke.atkomst.session.Avsandare;
import se.omtanke.atkomst.session.Inloggningssatt;
import se.omtanke.atkomst.valv.Kontodatabas;
import se.omtanke.atkomst.valv.Nyckelring;
import se.omtanke.atkomst.valv.Tid;
import se.omtanke.grund.Idgivare;

/**
 * Slows down guessing and writes down every attempt to sign in.
 *
 * <p>Failures of the last quarter of an hour are counted per account and per address, in the
 * database, so that a restart forgets nothing. Each further failure doubles the wait, up to a
 * limit. Nobody is locked out: a browser that has signed in to the account before carries a mark
 * and is counted by itself, so that a stranger who guesses cannot keep its owner waiting.
 */
final class Inloggningsbroms {

  private static final Duration FONSTER = Duration.ofMinutes(15);
  private static final Duration LANGST = Duration.ofMinutes(5);
  private static final int FRIA_PER_KONTO = 5;

  /** A whole municipality may sit behind one address. */
  private static final int FRIA_PER_ADRESS = 100;

  private final Kontodatabas databas;
  private final Nyckelring nycklar;
  private final Idgivare ider;
  private final Clock klocka;

  Inloggningsbroms(Kontodatabas databas, Nyckelring nycklar, Idgivare ider, Clock klocka) {
    this.databas = databas;
    this.nycklar = nycklar;
    this.ider = ider;
    this.klocka = klocka;
  }

  /** What an attempt came to. */
  enum Utfall {
    LYCKAT,
    HALVVAGS,
    FEL,
    BROMSAT
  }

  /** Whether an attempt may be made now. */
  sealed interface Besked {

    /** It may; it counts as failed until something else is said of it. */
    record Slappt(UUID forsok) implements Besked {}

    /** It may not yet. */
    record Bromsat(Duration vanta) implements Besked {}
  }

  private record Rakning(int antal, Optional<Instant> senast) {}

  /** Asks for an attempt, and writes it down either way. */
  Besked forsok(String konto, Avsandare fran, Inloggningssatt satt) {
    return databas.kor(
        jdbc -> {
          Duration vanta = vanta(jdbc, konto, fran);
          UUID id = ider.ny();
          Utfall utfall = vanta.isPositive() ? Utfall.BROMSAT : Utfall.FEL;
          skriv(jdbc, id, konto, fran, satt, utfall);
          return vanta.isPositive() ? new Besked.Bromsat(vanta) : new Besked.Slappt(id);
        });
  }

  /** Writes down a sign-in that someone else has vouched for; there is nothing to guess. */
  void borgad(Anvandare vem, Avsandare fran, Inloggningssatt satt) {
    databas.kor(
        jdbc -> {
          UUID id = ider.ny();
          skriv(jdbc, id, vem.anvandarnamn(), fran, satt, Utfall.LYCKAT);
          return id;
        });
  }

  /** Says what an attempt came to when it did not fail. */
  void gick(Besked.Slappt forsok, UUID anvandare, Utfall utfall) {
    databas.kor(
        jdbc ->
            jdbc.sql(
                    """
                    UPDATE inloggningsforsok SET utfall = :utfall, anvandare = :anvandare
                    WHERE id = :id
                    """)
                .param("utfall", utfall.name())
                .param("anvandare", anvandare)
                .param("id", forsok.forsok())
                .update());
  }

  /** The mark of a browser that has signed in to this account. */
  String enhetsmarke(String konto) {
    byte[] marke = nycklar.marke("enhet", Anvandarregister.normaliserat(konto));
    return HexFormat.of().formatHex(marke);
  }

  private void skriv(
      JdbcClient jdbc, UUID id, String konto, Avsandare fran, Inloggningssatt satt, Utfall utfall) {
    jdbc.sql(
            """
            INSERT INTO inloggningsforsok (id, tidpunkt, konto, enhet, adress, satt, utfall)
            VALUES (:id, :nu, :konto, :enhet, :adress, :satt, :utfall)
            """)
        .param("id", id)
        .param("nu", utc(klocka.instant()))
        .param("konto", marke(konto))
        .param("enhet", enhet(konto, fran))
        .param("adress", fran.adress())
        .param("satt", satt.name())
        .param("utfall", utfall.name())
        .update();
  }

  private Duration vanta(JdbcClient jdbc, String konto, Avsandare fran) {
    Duration kontots = kvar(raknaKonto(jdbc, konto, fran), FRIA_PER_KONTO);
    Duration adressens =
        enhet(konto, fran).isEmpty()
            ? kvar(raknaAdress(jdbc, fran), FRIA_PER_ADRESS)
            : Duration.ZERO;
    return kontots.compareTo(adressens) > 0 ? kontots : adressens;
  }

  private String enhet(String konto, Avsandare fran) {
    byte[] ratt = enhetsmarke(konto).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(ratt, fran.enhet().getBytes(StandardCharsets.UTF_8)) ? "kand" : "";
  }

  private byte[] marke(String konto) {
    return nycklar.marke("konto", Anvandarregister.normaliserat(konto));
  }

  private Rakning raknaKonto(JdbcClient jdbc, String konto, Avsandare fran) {
    return jdbc.sql(
            """
            SELECT count(*) AS antal, max(tidpunkt) AS senast FROM inloggningsforsok
            WHERE konto = :konto AND enhet = :enhet AND utfall = 'FEL' AND tidpunkt > :sedan
              AND tidpunkt > coalesce(
                (SELECT max(l.tidpunkt) FROM inloggningsforsok l
                 WHERE l.konto = :konto AND l.enhet = :enhet AND l.utfall = 'LYCKAT'), '-infinity')
            """)
        .param("konto", marke(konto))
        .param("enhet", enhet(konto, fran))
        .param("sedan", utc(klocka.instant().minus(FONSTER)))
        .query(Inloggningsbroms::rakning)
        .single();
  }

  private Rakning raknaAdress(JdbcClient jdbc, Avsandare fran) {
    return jdbc.sql(
            """
            SELECT count(*) AS antal, max(tidpunkt) AS senast FROM inloggningsforsok
            WHERE adress = :adress AND utfall = 'FEL' AND tidpunkt > :sedan
            """)
        .param("adress", fran.adress())
        .param("sedan", utc(klocka.instant().minus(FONSTER)))
        .query(Inloggningsbroms::rakning)
        .single();
  }

  private Duration kvar(Rakning rakning, int fria) {
    int over = rakning.antal() - fria;
    if (over < 0) {
      return Duration.ZERO;
    }
    Duration vanta = Duration.ofSeconds(1L << Math.min(over, 9));
    Duration hogst = vanta.compareTo(LANGST) > 0 ? LANGST : vanta;
    return rakning
        .senast()
        .map(senast -> Duration.between(klocka.instant(), senast.plus(hogst)))
        .orElse(Duration.ZERO);
  }

  private static Rakning rakning(ResultSet rad, int nummer) throws SQLException {
    Optional<Instant> senast =
        rad.getObject("senast") == null ? Optional.empty() : Optional.of(Tid.moment(rad, "senast"));
    return new Rakning(rad.getInt("antal"), senast);
  }
}
