package se.omtanke.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.WriteTransaction;

/** Registers many new persons by one statement for each table. */
record Massregistrering(WriteTransaction tx, Idgivare ider, LocalDate idag) {

  private record Personrad(
      UUID id,
      UUID version,
      String slag,
      @Nullable String nummer,
      @Nullable String beteckning,
      @Nullable String grund,
      @Nullable String fodd,
      String kon,
      @Nullable String fornamn,
      @Nullable String efternamn,
      @Nullable String tilltalsnamn,
      @Nullable String niva) {}

  private record Nyckelrad(UUID person, String art, String nyckel) {}

  private static final String RADER =
      """
      FROM jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(id uuid, version uuid, slag text,
        nummer text, beteckning text, grund text, fodd date, kon text, fornamn text,
        efternamn text, tilltalsnamn text, niva text)
      """;

  private static final List<String> SATSER =
      List.of(
          "INSERT INTO person (kommun, id, registrerad) SELECT :kommun, r.id, :nu " + RADER,
          """
          INSERT INTO namndperson (kommun, namnd, person, registrerad)
          SELECT :kommun, :namnd, r.id, :nu
          """
              + RADER,
          """
          INSERT INTO personidentitet (kommun, id, person, slag, nummer, beteckning, grund, fodd,
                                       kon, fran, till, registrerad)
          SELECT :kommun, r.version, r.id, r.slag, r.nummer, r.beteckning, r.grund, r.fodd, r.kon,
                 '-infinity', 'infinity', :nu
          """
              + RADER,
          """
          INSERT INTO personnamn (kommun, id, person, fornamn, efternamn, tilltalsnamn,
                                  fran, till, registrerad)
          SELECT :kommun, r.version, r.id, r.fornamn, r.efternamn, r.tilltalsnamn,
                 '-infinity', 'infinity', :nu
          """
              + RADER
              + " WHERE r.fornamn IS NOT NULL",
          """
          INSERT INTO personskydd (kommun, id, person, niva, fran, till, registrerad)
          SELECT :kommun, r.version, r.id, r.niva, :idag, 'infinity', :nu
          """
              + RADER
              + " WHERE r.niva IS NOT NULL");

  List<UUID> registrera(UUID namnd, List<NyPerson> nya) {
    List<Personrad> rader = new ArrayList<>();
    List<Nyckelrad> nycklar = new ArrayList<>();
    for (NyPerson ny : nya) {
      Personrad rad = rad(ny);
      rader.add(rad);
      ny.namn()
          .ifPresent(
              namn ->
                  Namnnycklar.av(namn)
                      .forEach(n -> nycklar.add(new Nyckelrad(rad.id(), n.art(), n.nyckel()))));
    }
    String json = Radmangd.av(rader);
    SATSER.forEach(
        sats ->
            tx.sql(sats)
                .param("kommun", tx.kommun())
                .param("namnd", namnd)
                .param("nu", tx.nuDatabas())
                .param("idag", idag)
                .param("rader", json)
                .update());
    tx.sql(
            """
            INSERT INTO namnnyckel (kommun, art, nyckel, person)
            SELECT :kommun, r.art, r.nyckel, r.person
            FROM jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(person uuid, art text, nyckel text)
            """)
        .param("kommun", tx.kommun())
        .param("rader", Radmangd.av(nycklar))
        .update();
    return rader.stream().map(Personrad::id).toList();
  }

  private Personrad rad(NyPerson ny) {
    Identitet identitet = ny.identitet();
    Optional<Identitet.OkandIdentitet> okand = Personskrivning.okand(identitet);
    return new Personrad(
        ider.ny(),
        ider.ny(),
        Personskrivning.slag(identitet),
        identitet.nummer().orElse(null),
        okand.map(Identitet.OkandIdentitet::beteckning).orElse(null),
        okand.map(o -> o.grund().name()).orElse(null),
        identitet.fodd().map(Radmangd::dag).orElse(null),
        identitet.kon().name(),
        ny.namn().map(Personnamn::fornamn).orElse(null),
        ny.namn().map(Personnamn::efternamn).orElse(null),
        ny.namn().flatMap(Personnamn::tilltalsnamn).orElse(null),
        ny.skydd().skyddar() ? ny.skydd().name() : null);
  }
}
