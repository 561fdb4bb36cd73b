package se.omtanke.person;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.nyckel.Vikning;

/**
 * Makes sure that the right person is opened: a second identifier is asked for before the record
 * opens, and is good for the working day. Two children of the same name are told apart so.
 */
@Service
public class Bekraftelser {

  private static final Duration GILTIG = Duration.ofHours(12);
  private static final int SISTA = 4;

  private final Personer personer;
  private final Idgivare ider;

  Bekraftelser(Personer personer, Idgivare ider) {
    this.personer = personer;
    this.ider = ider;
  }

  /** Whether the caller has confirmed this person within the working day. */
  public boolean finns(Transaction tx, UUID person) {
    return tx.sql(
            """
            SELECT EXISTS (SELECT FROM personbekraftelse
              WHERE kommun = :kommun AND aktor = :aktor AND person = :person
                AND registrerad > :efter) AS finns
            """)
        .param("kommun", tx.kommun())
        .param("aktor", tx.anropare().aktor())
        .param("person", person)
        .param("efter", tx.nuDatabas().minus(GILTIG))
        .query((rad, n) -> rad.getBoolean("finns"))
        .single();
  }

  /**
   * Confirms a person by the day of birth, the last four digits or the whole number; one without a
   * number by a name.
   *
   * @throws OgiltigIndata if it is not hers; it does not tell what would be
   */
  public void bekrafta(WriteTransaction tx, UUID person, String svar) {
    bekrafta(tx, person, svar, false);
  }

  /**
   * Confirms a person of whom the day of birth is known to the one who asks: it is then no second
   * identifier, if she has a number.
   *
   * @throws OgiltigIndata if it is not hers; it does not tell what would be
   */
  public void bekraftaMedNummer(WriteTransaction tx, UUID person, String svar) {
    bekrafta(tx, person, svar, true);
  }

  private void bekrafta(WriteTransaction tx, UUID person, String svar, boolean kandDag) {
    Person hon =
        personer.tyst(tx, List.of(person)).stream().findFirst().orElseThrow(Personer::saknad);
    Oppning oppning = new Oppning(person);
    Identitet identitet = hon.identitet().oppnat(oppning);
    Optional<Personnamn> namn = hon.namn().map(n -> n.oppnat(oppning));
    if (!stammer(identitet, namn, svar, kandDag)) {
      throw new OgiltigIndata(
          "svar", "Det stämmer inte med personen. Kontrollera att du har valt rätt person.");
    }
    tx.sql(
            """
            INSERT INTO personbekraftelse (kommun, id, namnd, person, aktor, registrerad)
            VALUES (:kommun, :id, :namnd, :person, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("id", ider.ny())
        .param("namnd", Personer.namnd(tx))
        .param("person", person)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  private static boolean stammer(
      Identitet identitet, Optional<Personnamn> namn, String svar, boolean kandDag) {
    String tat = svar.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    if (tat.isEmpty()) {
      return false;
    }
    Optional<String> nummer = identitet.nummer().map(n -> n.replaceAll("[\\s-]", ""));
    if (nummer.isPresent()) {
      String helt = nummer.get();
      boolean sista = tat.length() >= SISTA && tat.length() < helt.length() && helt.endsWith(tat);
      return helt.equals(tat)
          || sista
          || (!kandDag && identitet.fodd().filter(f -> arDag(tat, f)).isPresent());
    }
    return identitet.fodd().filter(f -> arDag(tat, f)).isPresent()
        || Vikning.skrivna(Person.kallad(identitet, namn)).equals(Vikning.skrivna(svar));
  }

  private static boolean arDag(String tat, LocalDate fodd) {
    String dag = fodd.format(DateTimeFormatter.BASIC_ISO_DATE);
    return tat.equals(dag) || tat.equals(dag.substring(2));
  }
}
