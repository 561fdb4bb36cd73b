package se.omtanke.person;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.grund.Transaction;

/** Reads persons that the caller's board knows, as they are on a day; always by one statement. */
record Personlasning(ZoneId zon) {

  // CASE and not coalesce: the database does not take coalesce for leakproof, and under row
  // security
  // only what is leakproof may be looked up in an index.
  static final String PERSONER =
      """
      SELECT k.person AS fraga, p.id, p.registrerad, i.slag, i.nummer, i.beteckning, i.grund, i.fodd, i.kon,
             n.fornamn, n.efternamn, n.tilltalsnamn, s.niva
      FROM namndperson k
      LEFT JOIN personsammanslagning m ON m.kommun = k.kommun AND m.bort = k.person
        AND m.ersatt = 'infinity'
      JOIN person p ON p.kommun = k.kommun
        AND p.id = CASE WHEN m.kvar IS NULL THEN k.person ELSE m.kvar END
      JOIN personidentitet i ON i.kommun = p.kommun AND i.person = p.id
        AND i.ersatt = 'infinity' AND i.fran <= :dag AND i.till > :dag
      LEFT JOIN personnamn n ON n.kommun = p.kommun AND n.person = p.id
        AND n.ersatt = 'infinity' AND n.fran <= :dag AND n.till > :dag
      LEFT JOIN personskydd s ON s.kommun = p.kommun AND s.person = p.id
        AND s.ersatt = 'infinity' AND s.fran <= :dag AND s.till > :dag
      WHERE k.kommun = :kommun AND k.person = ANY(CAST(:ider AS uuid[]))
      """;

  private record Funnen(UUID fraga, Person person) {}

  /**
   * Those of the persons that the board knows, by the id and in the order they were asked for; one
   * who has been merged with another is the other.
   */
  Map<UUID, Person> personer(Transaction tx, Collection<UUID> ider, LocalDate dag) {
    if (ider.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Person> funna =
        tx
            .sql(PERSONER)
            .param("kommun", tx.kommun())
            .param("dag", dag)
            .param("ider", lista(ider))
            .query((rad, n) -> new Funnen(rad.getObject("fraga", UUID.class), person(rad)))
            .list()
            .stream()
            .collect(toMap(Funnen::fraga, Funnen::person));
    Map<UUID, Person> ordnade = new LinkedHashMap<>();
    ider.forEach(
        id -> Optional.ofNullable(funna.get(id)).ifPresent(funnen -> ordnade.put(id, funnen)));
    return ordnade;
  }

  static String lista(Collection<UUID> ider) {
    return ider.stream().map(UUID::toString).collect(joining(",", "{", "}"));
  }

  private Person person(ResultSet rad) throws SQLException {
    UUID id = rad.getObject("id", UUID.class);
    Skyddsniva skydd =
        Optional.ofNullable(rad.getString("niva"))
            .map(Skyddsniva::valueOf)
            .orElse(Skyddsniva.INGEN);
    return new Person(
        id,
        Skyddat.om(id, identitet(rad), skydd.skyddar()),
        namn(rad).map(namn -> Skyddat.om(id, namn, skydd.skyddar())),
        skydd,
        rad.getObject("registrerad", OffsetDateTime.class).atZoneSameInstant(zon).toLocalDate());
  }

  static Identitet identitet(ResultSet rad) throws SQLException {
    Optional<LocalDate> fodd = Optional.ofNullable(rad.getObject("fodd", LocalDate.class));
    String slag = rad.getString("slag");
    return switch (slag) {
      case "PERSONNUMMER" -> new Identitet.Personnummer(rad.getString("nummer"));
      case "SAMORDNINGSNUMMER" -> new Identitet.Samordningsnummer(rad.getString("nummer"));
      case "RESERVNUMMER" ->
          new Identitet.Reservnummer(
              rad.getString("nummer"), fodd, Kon.valueOf(rad.getString("kon")));
      case "OKAND" ->
          new Identitet.OkandIdentitet(
              rad.getString("beteckning"), Okandgrund.valueOf(rad.getString("grund")));
      case "OFODD" -> new Identitet.OfottBarn(fodd.orElseThrow());
      default -> throw new IllegalStateException("No kind of identity: " + slag);
    };
  }

  static Optional<Personnamn> namn(ResultSet rad) throws SQLException {
    String fornamn = rad.getString("fornamn");
    String efternamn = rad.getString("efternamn");
    if (fornamn == null || efternamn == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Personnamn(fornamn, efternamn, Optional.ofNullable(rad.getString("tilltalsnamn"))));
  }
}
