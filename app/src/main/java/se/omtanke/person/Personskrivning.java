package se.omtanke.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.WriteTransaction;
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
    Optional<Identitet.OkandIdentitet> okand = okand(identitet);
    version(IDENTITET, person, giltig)
        .param("slag", slag(identitet))
        .param("nummer", identitet.nummer().orElse(null))
        .param("beteckning", okand.map(Identitet.OkandIdentitet::beteckning).orElse(null))
        .param("grund", okand.map(Identitet.OkandIdentitet::grund).map(Enum::name).orElse(null))
        .param("fodd", identitet.fodd().orElse(null))
        .param("kon", identitet.kon().name())
        .update();
  }

  void namn(UUID person, Personnamn namn, Period giltig) {
    version(NAMN, person, giltig)
        .param("fornamn", namn.fornamn())
        .param("efternamn", namn.efternamn())
        .param("tilltalsnamn", namn.tilltalsnamn().orElse(null))
        .update();
    Namnnycklar.lagg(tx, person, Namnnycklar.av(namn));
  }

  /** Protection from a day on; none is no row. */
  void skydd(UUID person, Skyddsniva niva, LocalDate fran) {
    if (niva.skyddar()) {
      version(SKYDD, person, Period.fran(fran)).param("niva", niva.name()).update();
    }
  }

  static Optional<Identitet.OkandIdentitet> okand(Identitet identitet) {
    return identitet instanceof Identitet.OkandIdentitet okand
        ? Optional.of(okand)
        : Optional.empty();
  }

  static String slag(Identitet identitet) {
    return switch (identitet) {
      case Identitet.Personnummer p -> "PERSONNUMMER";
      case Identitet.Samordningsnummer s -> "SAMORDNINGSNUMMER";
      case Identitet.Reservnummer r -> "RESERVNUMMER";
      case Identitet.OkandIdentitet o -> "OKAND";
      case Identitet.OfottBarn o -> "OFODD";
    };
  }

  void sprak(UUID namnd, UUID person, Sprakbehov sprak, Period giltig) {
    version(
            """
            INSERT INTO personsprak (kommun, id, namnd, person, sprak, tolk, fran, till, registrerad)
            VALUES (:kommun, :id, :namnd, :person, :sprak, :tolk,
                    CAST(:fran AS date), CAST(:till AS date), :nu)
            """,
            person,
            giltig)
        .param("namnd", namnd)
        .param("sprak", sprak.sprak())
        .param("tolk", sprak.tolk().name())
        .update();
  }

  void adress(UUID namnd, UUID person, Adress adress, Period giltig) {
    version(
            """
            INSERT INTO personadress (kommun, id, namnd, person, slag, mottagare, gata, postnummer,
                                      ort, hemlig, fran, till, registrerad)
            VALUES (:kommun, :id, :namnd, :person, :slag, :mottagare, :gata, :postnummer, :ort,
                    :hemlig, CAST(:fran AS date), CAST(:till AS date), :nu)
            """,
            person,
            giltig)
        .param("namnd", namnd)
        .param("slag", adress.slag().name())
        .param("mottagare", adress.mottagare().orElse(null))
        .param("gata", adress.gata())
        .param("postnummer", adress.postnummer())
        .param("ort", adress.ort())
        .param("hemlig", adress.hemlig())
        .update();
  }

  void relation(UUID namnd, Relation relation) {
    version(
            """
            INSERT INTO personrelation (kommun, id, namnd, person, motpart, slag, insyn,
                                        fran, till, registrerad)
            VALUES (:kommun, :id, :namnd, :person, :motpart, :slag, :insyn,
                    CAST(:fran AS date), CAST(:till AS date), :nu)
            """,
            relation.person(),
            relation.giltig())
        .param("namnd", namnd)
        .param("motpart", relation.motpart())
        .param("slag", relation.slag().name())
        .param("insyn", relation.insyn())
        .update();
  }

  void medlem(UUID namnd, UUID hushall, UUID person, Period giltig) {
    version(
            """
            INSERT INTO hushallsmedlem (kommun, id, namnd, hushall, person, fran, till, registrerad)
            VALUES (:kommun, :id, :namnd, :hushall, :person,
                    CAST(:fran AS date), CAST(:till AS date), :nu)
            """,
            person,
            giltig)
        .param("namnd", namnd)
        .param("hushall", hushall)
        .update();
  }

  private StatementSpec version(String sql, UUID person, Period giltig) {
    return tx.sql(sql)
        .param("kommun", tx.kommun())
        .param("id", ider.ny())
        .param("person", person)
        .param("fran", Radmangd.dag(giltig.fran()))
        .param("till", Radmangd.dag(giltig.till()))
        .param("nu", tx.nuDatabas());
  }
}
