package se.omtanke.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
    return """
    %s IN (
      WITH RECURSIVE gren AS (
        SELECT CAST(:uppdrag_enhet AS uuid) AS id
        UNION
        SELECT v.enhet FROM enhetsversion v JOIN gren g ON v.overordnad = g.id
        WHERE v.kommun = :uppdrag_kommun AND v.ersatt = 'infinity'
          AND v.fran <= :chef_idag AND :chef_idag < v.till)
      SELECT id FROM gren)
    """
        .formatted(kolumn);
  }

  @Override
  public Map<String, Object> parametrar() {
    return Map.of("chef_idag", LocalDate.now(klocka));
  }
}
