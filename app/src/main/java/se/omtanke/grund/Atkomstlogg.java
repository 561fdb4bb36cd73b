package se.omtanke.grund;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the rows of the access log and the events of one transaction, in that transaction: one row
 * for the request and one for each person shown. They are inserted unchained and lock nothing that
 * is shared.
 */
final class Atkomstlogg {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String RAD =
      """
      INSERT INTO atkomstlogg (kommun, id, registrerad, aktorslag, aktor, uppdrag, roll, namnd,
                               atgard, objekttyp, objekt, tidigast)
      VALUES (:kommun, :id, :registrerad, :aktorslag, :aktor, :uppdrag, :roll, :namnd,
              :atgard, :objekttyp, :objekt, :tidigast)
      """;

  /** However many are shown, it is one statement. */
  private static final String PERSONER =
      """
      INSERT INTO atkomstlogg (kommun, id, registrerad, aktorslag, aktor, uppdrag, roll, namnd,
                               atgard, objekttyp, objekt, person, visning, tidigast)
      SELECT :kommun, r.id, :registrerad, :aktorslag, :aktor, CAST(:uppdrag AS uuid), :roll,
             CAST(:namnd AS uuid), :atgard, :objekttyp, CAST(:objekt AS uuid), r.person, r.visning,
             r.tidigast
      FROM jsonb_to_recordset(CAST(:rader AS jsonb))
        AS r(id uuid, person uuid, visning text, tidigast date)
      """;

  private static final String HANDELSE =
      """
      INSERT INTO handelse (kommun, id, registrerad, typ, objekttyp, objekt, aktor, uppdrag, uppgifter)
      VALUES (:kommun, :id, :registrerad, :typ, :objekttyp, :objekt, :aktor, :uppdrag,
              CAST(:uppgifter AS jsonb))
      """;

  private record Personrad(UUID id, UUID person, String visning, String tidigast) {}

  private record Visad(UUID person, Visning visning, LocalDate tidigast) {}

  private final JdbcClient jdbc;
  private final Anropare anropare;
  private final Syfte syfte;
  private final Instant nu;
  private final Idgivare ider;
  private final List<Visad> visade = new ArrayList<>();
  private Optional<LocalDate> tidigast = Optional.empty();
  private boolean harHandelse;

  Atkomstlogg(JdbcClient jdbc, Anropare anropare, Syfte syfte, Instant nu, Idgivare ider) {
    this.jdbc = jdbc;
    this.anropare = anropare;
    this.syfte = syfte;
    this.nu = nu;
    this.ider = ider;
  }

  void person(UUID person, Visning visning, LocalDate fran) {
    visade.add(new Visad(person, visning, fran));
    tidigast(fran);
  }

  void tidigast(LocalDate fran) {
    tidigast = Optional.of(tidigast.filter(t -> t.isBefore(fran)).orElse(fran));
  }

  void handelse(Handelse handelse) {
    harHandelse = true;
    jdbc.sql(HANDELSE)
        .param("kommun", anropare.kommun().kod())
        .param("id", ider.ny())
        .param("registrerad", OffsetDateTime.ofInstant(nu, ZoneOffset.UTC))
        .param("typ", handelse.typ())
        .param("objekttyp", handelse.objekttyp())
        .param("objekt", handelse.objekt())
        .param("aktor", anropare.aktor())
        .param("uppdrag", anropare.uppdrag().orElse(null))
        .param("uppgifter", JSON.writeValueAsString(handelse.ordnadeUppgifter()))
        .update();
  }

  /** Nothing was noted that calls for a row. */
  void kravOrord() {
    if (harHandelse || tidigast.isPresent()) {
      throw new IllegalStateException("What was done has to be written to the access log");
    }
  }

  /** Writes what was noted; the last thing before the transaction is committed. */
  void skriv() {
    sats(RAD).param("id", ider.ny()).param("tidigast", tidigast.orElse(null)).update();
    if (!visade.isEmpty()) {
      List<Personrad> rader = visade.stream().map(this::rad).toList();
      sats(PERSONER).param("rader", Radmangd.av(rader)).update();
    }
  }

  private Personrad rad(Visad visad) {
    return new Personrad(
        ider.ny(), visad.person(), visad.visning().name(), Radmangd.dag(visad.tidigast()));
  }

  private StatementSpec sats(String sql) {
    return jdbc.sql(sql)
        .param("kommun", anropare.kommun().kod())
        .param("registrerad", OffsetDateTime.ofInstant(nu, ZoneOffset.UTC))
        .param("aktorslag", anropare.slag().name())
        .param("aktor", anropare.aktor())
        .param("uppdrag", anropare.uppdrag().orElse(null))
        .param("roll", anropare.roll())
        .param("namnd", anropare.namnd().orElse(null))
        .param("atgard", syfte.atgard())
        .param("objekttyp", syfte.objekttyp())
        .param("objekt", syfte.objekt().orElse(null));
  }
}
