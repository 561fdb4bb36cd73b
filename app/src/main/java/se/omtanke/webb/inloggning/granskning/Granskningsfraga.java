package se.omtanke.webb.inloggning.granskning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omtanke.atkomst.konto.Anvandare;
import se.omtanke.atkomst.konto.Anvandarregister;
import se.omtanke.atkomst.logg.Loggfilter;
import se.omtanke.grund.OgiltigIndata;

/** The reviewer's question as it was typed, and as a filter. */
final class Granskningsfraga {

  private static final int DAGAR = 30;

  private Granskningsfraga() {}

  /** The answers as typed, with the last month where no days were given. */
  static Map<String, String> ifyllda(Map<String, String> svar, LocalDate idag) {
    return Map.of(
        "person", svar.getOrDefault("person", "").strip(),
        "aktor", svar.getOrDefault("aktor", "").strip(),
        "systemet", svar.getOrDefault("systemet", ""),
        "fran", forval(svar.get("fran"), idag.minusDays(DAGAR)),
        "till", forval(svar.get("till"), idag));
  }

  static Loggfilter filter(
      Map<String, String> ifyllda, Optional<UUID> fore, Anvandarregister register) {
    return new Loggfilter(
        text(ifyllda, "person").map(id -> uuid("person", id)),
        text(ifyllda, "aktor").map(namn -> aktor(namn, register)),
        text(ifyllda, "systemet").isPresent(),
        dag("fran", ifyllda.getOrDefault("fran", "")),
        dag("till", ifyllda.getOrDefault("till", "")),
        fore);
  }

  /** A user name, or an actor that is no person as the log writes it: {@code kommandorad:root}. */
  private static String aktor(String namn, Anvandarregister register) {
    return namn.contains(":")
        ? namn
        : register
            .medAnvandarnamn(namn)
            .map(Anvandare::id)
            .map(UUID::toString)
            .orElseThrow(() -> new OgiltigIndata("aktor", "Användaren finns inte."));
  }

  private static String forval(@Nullable String svar, LocalDate dag) {
    return svar == null || svar.isBlank() ? dag.toString() : svar.strip();
  }

  private static Optional<String> text(Map<String, String> svar, String namn) {
    return Optional.of(svar.getOrDefault(namn, "")).filter(text -> !text.isEmpty());
  }

  private static UUID uuid(String falt, String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new OgiltigIndata(falt, "Skriv personens id så som det står i adressen till henne.");
    }
  }

  private static LocalDate dag(String falt, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new OgiltigIndata(falt, "Skriv dagen som 2026-12-31.");
    }
  }
}
