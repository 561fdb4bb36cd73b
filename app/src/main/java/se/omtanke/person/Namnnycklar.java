package se.omtanke.person;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.nyckel.Namnnyckel;

/**
 * Keeps the search keys of a person's names. A former name still leads to her, but not to one who
 * has been given another identity.
 */
final class Namnnycklar {

  private static final String LAGG =
      """
      INSERT INTO namnnyckel (kommun, art, nyckel, person)
      SELECT :kommun, r.art, r.nyckel, :person
      FROM jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(art text, nyckel text)
      ON CONFLICT DO NOTHING
      """;

  private static final String NAMN =
      """
      SELECT n.fornamn, n.efternamn, n.tilltalsnamn FROM personnamn n
      WHERE n.kommun = :kommun AND n.person = :person AND n.ersatt = 'infinity'
        AND (n.till > :dag OR NOT EXISTS (
          SELECT FROM personskydd s
          WHERE s.kommun = :kommun AND s.person = :person AND s.ersatt = 'infinity'
            AND s.niva = 'FINGERADE' AND s.till > :dag))
      """;

  private Namnnycklar() {}

  static void lagg(WriteTransaction tx, UUID person, Set<Namnnyckel> nycklar) {
    tx.sql(LAGG)
        .param("kommun", tx.kommun())
        .param("person", person)
        .param("rader", Radmangd.av(nycklar))
        .update();
  }

  static void paNytt(WriteTransaction tx, UUID person, LocalDate idag) {
    List<Personnamn> namnen =
        tx.sql(NAMN)
            .param("kommun", tx.kommun())
            .param("person", person)
            .param("dag", idag)
            .query((rad, n) -> Personlasning.namn(rad).orElseThrow())
            .list();
    tx.sql("DELETE FROM namnnyckel WHERE kommun = :kommun AND person = :person")
        .param("kommun", tx.kommun())
        .param("person", person)
        .update();
    Set<Namnnyckel> nycklar = new LinkedHashSet<>();
    namnen.forEach(namn -> nycklar.addAll(av(namn)));
    lagg(tx, person, nycklar);
  }

  static Set<Namnnyckel> av(Personnamn namn) {
    return Namnnyckel.av(namn.efternamn(), namn.fornamn());
  }
}
