package se.omtanke.ekonomi.inlasning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.ekonomi.Forhandsgranskning;
import se.omtanke.ekonomi.Inlasning;
import se.omtanke.ekonomi.Inlasningsslag;
import se.omtanke.ekonomi.Lasfas;
import se.omtanke.ekonomi.Mappning;
import se.omtanke.ekonomi.Mappningar;
import se.omtanke.ekonomi.Radfel;
import se.omtanke.filformat.Filfel;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.Kodplan;
import tools.jackson.databind.json.JsonMapper;

/** Reads a stored file into the staging table and stores it from there. */
@Service
public class Inlasare {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final Duration BLICK = Duration.ofMillis(250);

  private static final String LISTA =
      """
      SELECT i.id, i.filnamn, m.namn AS mappningsnamn, i.slag, i.registrerad,
             (i.granskning #>> '{granskning,rader}')::int AS rader,
             jsonb_array_length(i.granskning #> '{granskning,fel}') AS fel,
             CASE WHEN bool_or(k.ersatt = 'infinity') THEN 'GALLER'
                  WHEN count(k.id) > 0 THEN 'ERSATT'
                  WHEN f.rensad < 'infinity' THEN 'RENSAD' ELSE 'PROVAD' END AS lage
      FROM (%s) i
      JOIN importmappning m ON m.kommun = i.kommun AND m.id = i.mappning
      JOIN kallfil f ON f.kommun = i.kommun AND f.id = i.fil
      LEFT JOIN kallperiod k ON k.kommun = i.kommun AND k.inlasning = i.id
      GROUP BY i.id, i.filnamn, m.namn, i.slag, i.registrerad, i.granskning, f.rensad
      ORDER BY i.id DESC
      """;

  private record Granskad(Forhandsgranskning granskning, List<UUID> grund) {}

  private record Sparad(UUID fil, String filnamn, UUID mappning, Granskad granskad) {}

  private final Mappningar mappningar;
  private final Kodplan kodplan;
  private final Idgivare ider;
  private final Filforrad filer;
  private final Ikraft ikraft;

  /** Reads by these mappings and this code plan. */
  public Inlasare(Mappningar mappningar, Kodplan kodplan, Idgivare ider) {
    this.mappningar = mappningar;
    this.kodplan = kodplan;
    this.ider = ider;
    this.filer = new Filforrad(ider);
    this.ikraft = new Ikraft(ider);
  }

  /** Stores a file as it came. */
  public UUID lagraFil(WriteTransaction tx, String filnamn, Path fil) {
    return filer.lagg(tx, filnamn, fil);
  }

  /** How many bytes a stored file has. */
  public long storlek(Transaction tx, UUID fil) {
    return filer.storlek(tx, fil);
  }

  /** Previews a stored file, and remembers the preview and what it rests on. */
  public Forhandsgranskning prova(
      WriteTransaction tx, String mappningsnamn, String filnamn, UUID fil, Lasgang gang) {
    Mappningar.Sparad mappning = mappningar.hamta(tx, mappningsnamn);
    UUID id = ider.ny();
    Provad provad = stall(tx, id, filnamn, fil, mappning, List.of(), gang);
    Forhandsgranskning granskning = provad.granskning();
    Granskad granskad =
        new Granskad(granskning, ikraft.grund(tx, granskning.slag(), provad.perioder()));
    tx.sql(
            """
            INSERT INTO inlasning (kommun, id, fil, filnamn, mappning, slag, aktor, granskning,
                                   registrerad)
            VALUES (:kommun, :id, :fil, :filnamn, :mappning, :slag, :aktor,
                    CAST(:granskning AS jsonb), :nu)
            """)
        .param("kommun", tx.kommun())
        .param("id", id)
        .param("fil", fil)
        .param("filnamn", filnamn)
        .param("mappning", mappning.id())
        .param("slag", granskning.slag().name())
        .param("aktor", tx.anropare().aktor())
        .param("granskning", JSON.writeValueAsString(granskad))
        .param("nu", tx.nuDatabas())
        .update();
    return granskning;
  }

  /**
   * Lets one confirmation at a time through in a municipality, so that none sees half of another.
   *
   * @return whether this one was let through before its patience was over
   */
  public boolean enITaget(WriteTransaction tx, Duration talamod) {
    long blickar = talamod.dividedBy(BLICK);
    for (long blick = 0; blick < blickar; blick++) {
      if (ensam(tx)) {
        return true;
      }
      tx.sql("SELECT pg_sleep(:sekunder)")
          .param("sekunder", BLICK.toMillis() / 1000.0)
          .query((rad, n) -> 0)
          .single();
    }
    return ensam(tx);
  }

  private static boolean ensam(WriteTransaction tx) {
    return tx.sql("SELECT pg_try_advisory_xact_lock(hashtext('inlasning'), hashtext(:kommun))")
        .param("kommun", tx.kommun())
        .query(Boolean.class)
        .single();
  }

  /** The stored file that a reading is of. */
  public UUID fil(Transaction tx, UUID inlasning) {
    return sparad(tx, inlasning).fil();
  }

  /** Reads a previewed file again, by the mapping that it was previewed with. */
  public Provad provaIgen(WriteTransaction tx, UUID inlasning, Lasgang gang) {
    Sparad sparad = sparad(tx, inlasning);
    return stall(
        tx,
        inlasning,
        sparad.filnamn(),
        sparad.fil(),
        mappningar.version(tx, sparad.mappning()),
        sparad.granskad().grund(),
        gang);
  }

  /** Stores what stands staged and puts it in force. */
  public void lagra(WriteTransaction tx, Provad provad) {
    UUID inlasning = provad.granskning().inlasning();
    provad.mottagning().lagra(tx, inlasning);
    ikraft.satt(tx, provad.granskning().slag(), provad.perioder(), inlasning);
  }

  /** Puts back what a reading replaced; says for how many periods. */
  public int angra(WriteTransaction tx, UUID inlasning) {
    return ikraft.angra(tx, inlasning);
  }

  /** The preview as it was made. */
  public Forhandsgranskning granskning(Transaction tx, UUID inlasning) {
    return sparad(tx, inlasning).granskad().granskning();
  }

  /** The readings, latest first. */
  public List<Inlasning> senaste(Transaction tx, int hogst) {
    return tx.sql(
            LISTA.formatted(
                "SELECT * FROM inlasning WHERE kommun = :kommun ORDER BY id DESC LIMIT :hogst"))
        .param("kommun", tx.kommun())
        .param("hogst", hogst)
        .query((rad, n) -> inlasning(rad))
        .list();
  }

  /** One reading. */
  public Inlasning en(Transaction tx, UUID inlasning) {
    return tx.sql(LISTA.formatted("SELECT * FROM inlasning WHERE kommun = :kommun AND id = :id"))
        .param("kommun", tx.kommun())
        .param("id", inlasning)
        .query((rad, n) -> inlasning(rad))
        .optional()
        .orElseThrow(Inlasare::saknas);
  }

  private Provad stall(
      WriteTransaction tx,
      UUID id,
      String filnamn,
      UUID fil,
      Mappningar.Sparad sparad,
      List<UUID> grund,
      Lasgang gang) {
    Mappning mappning = sparad.mappning();
    Mottagning mottagning = Kallor.mottagning(filnamn, mappning, kodplan.register(tx), ider);
    Mellanlagring mellan = new Mellanlagring(mottagning, mappning.kolumner(), gang);
    lagg(tx, mellan, filnamn, fil, mappning, gang);
    gang.fas(Lasfas.KONTROLLERAR);
    if (mellan.rader() == 0) {
      throw new Filfel(filnamn, 0, "", "Filen har rubriker men inga rader.");
    }
    List<Radfel> fel = new ArrayList<>(mellan.fel());
    if (fel.isEmpty()) {
      fel.addAll(mottagning.fel(tx));
    }
    List<Delperiod> perioder = mottagning.perioder(tx);
    Inlasningsslag slag = mappning.slag();
    Forhandsgranskning granskning =
        new Forhandsgranskning(
            id,
            filnamn,
            slag,
            mellan.rader(),
            mottagning.klasser(tx),
            ikraft.andringar(tx, slag, perioder),
            fel,
            mellan.flerFel(),
            fel.isEmpty() ? mottagning.markligt(tx) : List.of(),
            ikraft.staller(tx, slag, perioder, fil, sparad.id()));
    boolean andrad = !ikraft.grund(tx, slag, perioder).equals(grund);
    return new Provad(granskning, andrad, mottagning, perioder);
  }

  private void lagg(
      WriteTransaction tx,
      Mellanlagring mellan,
      String filnamn,
      UUID fil,
      Mappning mappning,
      Lasgang gang) {
    Filkopia kopia = filer.hamta(tx, fil);
    gang.filen(kopia.rader());
    try (Radkalla rader = Kallor.rader(filnamn, kopia.vag(), mappning)) {
      mellan.lagg(tx, rader);
    } finally {
      taBort(kopia.vag());
    }
  }

  private static void taBort(Path fil) {
    try {
      Files.deleteIfExists(fil);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sparad sparad(Transaction tx, UUID inlasning) {
    return tx.sql(
            """
            SELECT fil, filnamn, mappning, granskning FROM inlasning
            WHERE kommun = :kommun AND id = :id
            """)
        .param("kommun", tx.kommun())
        .param("id", inlasning)
        .query(
            (rad, n) ->
                new Sparad(
                    rad.getObject("fil", UUID.class),
                    rad.getString("filnamn"),
                    rad.getObject("mappning", UUID.class),
                    JSON.readValue(rad.getString("granskning"), Granskad.class)))
        .optional()
        .orElseThrow(Inlasare::saknas);
  }

  private static Saknas saknas() {
    return new Saknas("Inläsningen finns inte. Läs in filen på nytt.");
  }

  private static Inlasning inlasning(ResultSet rad) throws SQLException {
    return new Inlasning(
        rad.getObject("id", UUID.class),
        rad.getString("filnamn"),
        rad.getString("mappningsnamn"),
        Inlasningsslag.valueOf(rad.getString("slag")),
        rad.getObject("registrerad", OffsetDateTime.class).toInstant(),
        rad.getInt("rader"),
        rad.getInt("fel"),
        Inlasning.Lage.valueOf(rad.getString("lage")));
  }
}
