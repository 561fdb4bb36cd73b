package se.omtanke.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.nyckel.Namnnyckel;
import se.omtanke.regler.Period;

/** Writes what is known about persons: one statement for each kind of row. */
record Personskrivning(WriteTransaction tx, Idgivare ider) {

  private static final String IDENTITET =
      """
      INSERT INTO personidentitet (kommun, id, person, slag, nummer, beteckning, grund, fodd, kon,
                                   fran, till, registrerad)
      VALUES (:kommun, :id, :person, :slag, :nummer, :beteckning, :grund, :fodd, :kon,
              CAST(:fran AS date), CAST(:till AS date), :nu)
      """;

  private static final String NAMN =
      """
      INSERT INTO personnamn (kommun, id, person, fornamn, efternamn, tilltalsnamn,
                              fran, till, registrerad)
      VALUES (:kommun, :id, :person, :fornamn, :efternamn, :tilltalsnamn,
              CAST(:fran AS date), CAST(:till AS date), :nu)
      """;

  private static final String SKYDD =
      """
      INSERT INTO personskydd (kommun, id, person, niva, fran, till, registrerad)
      VALUES (:kommun, :id, :person, :niva, CAST(:fran AS date), CAST(:till AS date), :nu)
      """;

  private static final String NYCKLAR =
      """
      INSERT INTO namnnyckel (kommun, art, nyckel, person)
      SELECT :kommun, r.art, r.nyckel, :person
      FROM jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(art text, nyckel text)
      ON CONFLICT DO NOTHING
      """;

  UUID person() {
    UUID id = ider.ny();
    tx.sql("INSERT INTO person (kommun, id, registrerad) VALUES (:kommun, :id, :nu)")
        .param("kommun", tx.kommun())
        .param("id", id)
        .param("nu", tx.nuDatabas())
        .update();
    return id;
  }

  /** Notes that the caller's board knows a person; false if it did already. */
  boolean kand(UUID namnd, UUID person) {
    return tx.sql(
                """
                INSERT INTO namndperson (kommun, namnd, person, registrerad)
                VALUES (:kommun, :namnd, :person, :nu)
                ON CONFLICT DO NOTHING
                """)
            .param("kommun", tx.kommun())
            .param("namnd", namnd)
            .param("person", person)
            .param("nu", tx.nuDatabas())
            .update()
        == 1;
  }

  void identitet(UUID person, Identitet identitet, Period giltig) {
    Optional<Identitet.OkandIdentitet> okand =
        Optional.of(identitet)
            .filter(Identitet.OkandIdentitet.class::isInstance)
            .map(Identitet.OkandIdentitet.class::cast);
    tx.sql(IDENTITET)
        .param("kommun", tx.kommun())
        .param("id", ider.ny())
        .param("person", person)
        .param("slag", slag(identitet))
        .param("nummer", identitet.nummer().orElse(null))
        .param("beteckning", okand.map(Identitet.OkandIdentitet::beteckning).orElse(null))
        .param("grund", okand.map(Identitet.OkandIdentitet::grund).map(Enum::name).orElse(null))
        .param("fodd", identitet.fodd().orElse(null))
        .param("kon", identitet.kon().name())
        .param("fran", Radmangd.dag(giltig.fran()))
        .param("till", Radmangd.dag(giltig.till()))
        .param("nu", tx.nuDatabas())
        .update();
  }

  void namn(UUID person, Personnamn namn, Period giltig) {
    tx.sql(NAMN)
        .param("kommun", tx.kommun())
        .param("id", ider.ny())
        .param("person", person)
        .param("fornamn", namn.fornamn())
        .param("efternamn", namn.efternamn())
        .param("tilltalsnamn", namn.tilltalsnamn().orElse(null))
        .param("fran", Radmangd.dag(giltig.fran()))
        .param("till", Radmangd.dag(giltig.till()))
        .param("nu", tx.nuDatabas())
        .update();
    nycklar(person, Namnnyckel.av(namn.efternamn(), namn.fornamn()));
  }

  private void nycklar(UUID person, Collection<Namnnyckel> nycklar) {
    tx.sql(NYCKLAR)
        .param("kommun", tx.kommun())
        .param("person", person)
        .param("rader", Radmangd.av(nycklar))
        .update();
  }

  /** Protection from a day on; none is no row. */
  void skydd(UUID person, Skyddsniva niva, LocalDate fran) {
    if (niva.skyddar()) {
      tx.sql(SKYDD)
          .param("kommun", tx.kommun())
          .param("id", ider.ny())
          .param("person", person)
          .param("niva", niva.name())
          .param("fran", Radmangd.dag(fran))
          .param("till", Radmangd.dag(Period.TILLS_VIDARE))
          .param("nu", tx.nuDatabas())
          .update();
    }
  }

  private static String slag(Identitet identitet) {
    return switch (identitet) {
      case Identitet.Personnummer p -> "PERSONNUMMER";
      case Identitet.Samordningsnummer s -> "SAMORDNINGSNUMMER";
      case Identitet.Reservnummer r -> "RESERVNUMMER";
      case Identitet.OkandIdentitet o -> "OKAND";
      case Identitet.OfottBarn o -> "OFODD";
    };
  }
}
