package se.omtanke.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.omtanke.grund.Transaction;
import se.omtanke.regler.Period;

/** Reads relations and households. */
final class Relationslasning {

  private record Rad(UUID hushall, Hushall.Medlem medlem) {}

  private Relationslasning() {}

  static List<Relation> alla(Transaction tx, String kolumn, UUID vem) {
    return tx.sql(
            """
            SELECT person, motpart, slag, insyn, fran, till FROM personrelation
            WHERE kommun = :kommun AND %s = :vem AND ersatt = 'infinity'
            ORDER BY till DESC, slag, fran, id
            """
                .formatted(kolumn))
        .param("kommun", tx.kommun())
        .param("vem", vem)
        .query(
            (rad, n) ->
                new Relation(
                    rad.getObject("person", UUID.class),
                    rad.getObject("motpart", UUID.class),
                    Relationsslag.valueOf(rad.getString("slag")),
                    rad.getBoolean("insyn"),
                    new Period(
                        rad.getObject("fran", LocalDate.class),
                        rad.getObject("till", LocalDate.class))))
        .list();
  }

  static List<Hushall> hushall(Transaction tx, UUID person) {
    List<Rad> rader =
        tx.sql(
                """
                SELECT m.hushall, m.person, m.fran, m.till FROM hushallsmedlem m
                WHERE m.kommun = :kommun AND m.ersatt = 'infinity'
                  AND m.hushall IN (SELECT e.hushall FROM hushallsmedlem e
                    WHERE e.kommun = :kommun AND e.person = :person AND e.ersatt = 'infinity')
                ORDER BY m.hushall, m.till DESC, m.fran, m.id
                """)
            .param("kommun", tx.kommun())
            .param("person", person)
            .query(
                (rad, n) ->
                    new Rad(
                        rad.getObject("hushall", UUID.class),
                        new Hushall.Medlem(
                            rad.getObject("person", UUID.class),
                            new Period(
                                rad.getObject("fran", LocalDate.class),
                                rad.getObject("till", LocalDate.class)))))
            .list();
    return rader.stream()
        .map(Rad::hushall)
        .distinct()
        .map(
            id ->
                new Hushall(
                    id,
                    rader.stream()
                        .filter(rad -> rad.hushall().equals(id))
                        .map(Rad::medlem)
                        .toList()))
        .toList();
  }
}
