package se.omtanke.ekonomi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.ekonomi.inlasning.Mappningslasare;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import tools.jackson.databind.json.JsonMapper;

/** A municipality's saved mappings, in versions. */
@Service
public class Mappningar {

  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * A mapping as it was saved.
   *
   * @param id the version's id
   * @param mappning how the file is read
   */
  public record Sparad(UUID id, Mappning mappning) {}

  private final Idgivare ider;

  Mappningar(Idgivare ider) {
    this.ider = ider;
  }

  /** Saves the mappings of a YAML document; one that says the same as before is left as it is. */
  public List<String> spara(WriteTransaction tx, String yaml) {
    List<Mappning> mappningar = Mappningslasare.las(yaml);
    mappningar.forEach(mappning -> spara(tx, mappning));
    return mappningar.stream().map(Mappning::namn).toList();
  }

  /** The mapping in force by this name. */
  public Sparad hamta(Transaction tx, String namn) {
    return sok(tx, namn).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new Saknas(
                    "Det finns ingen mappning som heter ”%s”. Det finns: %s."
                        .formatted(namn, String.join(", ", namn(tx)))));
  }

  /** A version of a mapping, whether in force or not. */
  public Sparad version(Transaction tx, UUID id) {
    return tx.sql("SELECT id, innehall FROM importmappning WHERE kommun = :kommun AND id = :id")
        .param("kommun", tx.kommun())
        .param("id", id)
        .query((rad, n) -> sparad(rad))
        .single();
  }

  /** The names of the mappings in force. */
  public List<String> namn(Transaction tx) {
    return tx.sql(
            """
            SELECT namn FROM importmappning
            WHERE kommun = :kommun AND ersatt = 'infinity' ORDER BY namn
            """)
        .param("kommun", tx.kommun())
        .query((rad, n) -> rad.getString(1))
        .list();
  }

  private static List<Sparad> sok(Transaction tx, String namn) {
    return tx.sql(
            """
            SELECT id, innehall FROM importmappning
            WHERE kommun = :kommun AND namn = :namn AND ersatt = 'infinity'
            """)
        .param("kommun", tx.kommun())
        .param("namn", namn)
        .query((rad, n) -> sparad(rad))
        .list();
  }

  private static Sparad sparad(ResultSet rad) throws SQLException {
    return new Sparad(
        rad.getObject("id", UUID.class), JSON.readValue(rad.getString("innehall"), Mappning.class));
  }

  private void spara(WriteTransaction tx, Mappning mappning) {
    List<Sparad> fore = sok(tx, mappning.namn());
    if (fore.stream().anyMatch(sparad -> sparad.mappning().equals(mappning))) {
      return;
    }
    tx.sql(
            """
            UPDATE importmappning SET ersatt = :nu
            WHERE kommun = :kommun AND namn = :namn AND ersatt = 'infinity'
            """)
        .param("nu", tx.nuDatabas())
        .param("kommun", tx.kommun())
        .param("namn", mappning.namn())
        .update();
    tx.sql(
            """
            INSERT INTO importmappning (kommun, id, namn, innehall, registrerad)
            VALUES (:kommun, :id, :namn, CAST(:innehall AS jsonb), :nu)
            """)
        .param("kommun", tx.kommun())
        .param("id", ider.ny())
        .param("namn", mappning.namn())
        .param("innehall", JSON.writeValueAsString(mappning))
        .param("nu", tx.nuDatabas())
        .update();
  }
}
