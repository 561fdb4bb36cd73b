package se.omtanke.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Relation;

/**
 * A manager's unit today and every unit under it: {@code chefForEnheten()} in the rules. Floors
 * above ask it of the unit that answers for what is theirs.
 */
@Component
public class Chefsrelation implements Relation {

  private final Clock klocka;

  Chefsrelation(Clock klocka) {
    this.klocka = klocka;
  }

  @Override
  public String kod() {
    return "chef-for-enheten";
  }

  @Override
  public String villkor(String kolumn) {
    LocalDate idag = LocalDate.now(klocka);
    return """
    %1$s IN (
      WITH RECURSIVE gren AS (
        SELECT CAST(:uppdrag_enhet AS uuid) AS id
        UNION
        SELECT v.enhet FROM enhetsversion v JOIN gren g ON v.overordnad = g.id
        WHERE v.kommun = :uppdrag_kommun AND v.ersatt = 'infinity'
          AND v.fran <= DATE '%2$s' AND DATE '%2$s' < v.till)
      SELECT id FROM gren)
    """
        .formatted(kolumn, idag);
  }
}
