package se.omtanke.atkomst.konto;

import static se.omtanke.atkomst.valv.Tid.utc;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omtanke.atkomst.valv.Kontodatabas;
import se.omtanke.atkomst.valv.Nyckelring;

/** Codes to sign in with once each when the telephone is lost. Only keyed hashes are stored. */
final class Aterstallningskoder {

  private static final int ANTAL = 10;
  private static final int TECKEN = 12;

  /** No characters that are mistaken for each other: 59 bits in twelve. */
  private static final String ALFABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private final Kontodatabas databas;
  private final Nyckelring nycklar;
  private final SecureRandom slump;
  private final Clock klocka;

  Aterstallningskoder(Kontodatabas databas, Nyckelring nycklar, SecureRandom slump, Clock klocka) {
    this.databas = databas;
    this.nycklar = nycklar;
    this.slump = slump;
    this.klocka = klocka;
  }

  /** Makes new codes; the earlier hold no longer. */
  List<String> nya(JdbcClient jdbc, UUID anvandare) {
    List<String> koder = IntStream.range(0, ANTAL).mapToObj(i -> ny()).toList();
    jdbc.sql("DELETE FROM aterstallningskod WHERE anvandare = :anvandare")
        .param("anvandare", anvandare)
        .update();
    for (String kod : koder) {
      jdbc.sql("INSERT INTO aterstallningskod (anvandare, hash) VALUES (:anvandare, :hash)")
          .param("anvandare", anvandare)
          .param("hash", hash(anvandare, kod))
          .update();
    }
    return koder;
  }

  /** Uses a code, if it is one of the user's and has not been used. */
  boolean anvand(UUID anvandare, String kod) {
    return databas.kor(
            jdbc ->
                jdbc.sql(
                        """
                        UPDATE aterstallningskod SET anvand = :nu
                        WHERE anvandare = :anvandare AND hash = :hash AND anvand IS NULL
                        """)
                    .param("nu", utc(klocka.instant()))
                    .param("anvandare", anvandare)
                    .param("hash", hash(anvandare, kod))
                    .update())
        == 1;
  }

  private byte[] hash(UUID anvandare, String kod) {
    String ren = kod.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return nycklar.marke("aterstallningskod", anvandare + ":" + ren);
  }

  private String ny() {
    StringBuilder kod = new StringBuilder();
    for (int i = 0; i < TECKEN; i++) {
      kod.append(i > 0 && i % 4 == 0 ? "-" : "")
          .append(ALFABET.charAt(slump.nextInt(ALFABET.length())));
    }
    return kod.toString();
  }
}
