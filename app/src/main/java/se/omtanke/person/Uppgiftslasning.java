package se.omtanke.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.grund.Transaction;

/** Reads what is known of one person besides who she is. */
record Uppgiftslasning(Transaction tx, UUID person, boolean dolt, LocalDate dag) {

  Personuppgifter allt() {
    return new Personuppgifter(
        adresser(),
        sprak(),
        Relationslasning.alla(tx, "person", person),
        Relationslasning.alla(tx, "motpart", person),
        Relationslasning.hushall(tx, person),
        fore("personnamn", "fornamn, efternamn, tilltalsnamn", Uppgiftslasning::namn),
        fore(
            "personidentitet",
            "slag, nummer, beteckning, grund, fodd, kon",
            Personlasning::identitet));
  }

  List<Skyddat<Adress>> adresser() {
    return tx
        .sql(
            """
            SELECT slag, mottagare, gata, postnummer, ort, hemlig FROM personadress
            WHERE kommun = :kommun AND person = :person AND ersatt = 'infinity'
              AND fran <= :dag AND till > :dag
            ORDER BY slag
            """)
        .param("kommun", tx.kommun())
        .param("person", person)
        .param("dag", dag)
        .query((rad, n) -> adress(rad))
        .list()
        .stream()
        .map(adress -> Skyddat.om(person, adress, dolt || adress.hemlig()))
        .toList();
  }

  Sprakbehov sprak() {
    return tx.sql(
            """
            SELECT sprak, tolk FROM personsprak
            WHERE kommun = :kommun AND person = :person AND ersatt = 'infinity'
              AND fran <= :dag AND till > :dag
            """)
        .param("kommun", tx.kommun())
        .param("person", person)
        .param("dag", dag)
        .query(
            (rad, n) ->
                new Sprakbehov(rad.getString("sprak"), Tolkslag.valueOf(rad.getString("tolk"))))
        .optional()
        .orElse(Sprakbehov.SVENSKA);
  }

  /** Reads a value of a row. */
  private interface Lasare<T> {
    T las(ResultSet rad) throws SQLException;
  }

  private <T> List<Skyddat<T>> fore(String tabell, String kolumner, Lasare<T> lasare) {
    return tx
        .sql(
            """
            SELECT %s FROM %s
            WHERE kommun = :kommun AND person = :person AND ersatt = 'infinity' AND till <= :dag
            ORDER BY till DESC
            """
                .formatted(kolumner, tabell))
        .param("kommun", tx.kommun())
        .param("person", person)
        .param("dag", dag)
        .query((rad, n) -> lasare.las(rad))
        .list()
        .stream()
        .map(varde -> Skyddat.om(person, varde, dolt))
        .toList();
  }

  private static Personnamn namn(ResultSet rad) throws SQLException {
    return Personlasning.namn(rad).orElseThrow();
  }

  private static Adress adress(ResultSet rad) throws SQLException {
    return new Adress(
        Adresslag.valueOf(rad.getString("slag")),
        Optional.ofNullable(rad.getString("mottagare")),
        rad.getString("gata"),
        rad.getString("postnummer"),
        rad.getString("ort"),
        rad.getBoolean("hemlig"));
  }
}
