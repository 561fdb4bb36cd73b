package se.omtanke.arende.rader;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.omtanke.atkomst.Relation;
import se.omtanke.organisation.Chefsrelation;

/** How an assignment can stand in relation to a case; row security has chosen the board. */
@Configuration(proxyBeanMethods = false)
class Arenderelationer {

  /** A relation that is one condition. */
  private record Villkorad(String kod, String sql) implements Relation {

    @Override
    public String villkor(String kolumn) {
      return sql.formatted(kolumn);
    }
  }

  @Bean
  Relation handlaggareIArendet() {
    return new Villkorad(
        "handlaggare-i-arendet",
        """
        %s IN (SELECT a.arende FROM arendeansvar a
               WHERE a.kommun = :uppdrag_kommun AND a.handlaggare = :uppdrag_anvandare
                 AND a.ersatt = 'infinity')
        """);
  }

  /** Whoever takes in for a unit sees what waits there for a caseworker. */
  @Bean
  Relation mottagningForArendet() {
    return new Villkorad(
        "mottagning-for-arendet",
        """
        %s IN (SELECT a.arende FROM arendeansvar a
               WHERE a.kommun = :uppdrag_kommun AND a.enhet = :uppdrag_enhet
                 AND a.handlaggare IS NULL AND a.ersatt = 'infinity')
        """);
  }

  /** Nobody who has said that she is partial. */
  @Bean
  Relation ojavigIArendet() {
    return new Villkorad(
        "ojavig-i-arendet",
        """
        %s NOT IN (SELECT j.arende FROM jav j
                   WHERE j.kommun = :uppdrag_kommun AND j.anvandare = :uppdrag_anvandare)
        """);
  }

  /** What lies with the board, or is to be reported to it. */
  @Bean
  Relation hosNamnden() {
    return new Villkorad(
        "hos-namnden",
        """
        %s IN (SELECT s.arende FROM livssteg s
               WHERE s.kommun = :uppdrag_kommun AND s.lage = 'HANSKJUTET' AND s.ersatt = 'infinity'
               UNION ALL
               SELECT b.arende FROM bradska h
               JOIN beslut b ON b.kommun = h.kommun AND b.id = h.beslut
               WHERE h.kommun = :uppdrag_kommun
                 AND NOT EXISTS (SELECT FROM beslutsanmalan m
                                 WHERE m.kommun = h.kommun AND m.beslut = h.beslut))
        """);
  }

  @Bean
  Relation chefForArendet(Chefsrelation chef) {
    return new Relation() {
      @Override
      public String kod() {
        return "chef-for-arendet";
      }

      @Override
      public String villkor(String kolumn) {
        return """
        %s IN (SELECT a.arende FROM arendeansvar a
               WHERE a.kommun = :uppdrag_kommun AND a.ersatt = 'infinity' AND %s)
        """
            .formatted(kolumn, chef.villkor("a.enhet"));
      }
    };
  }

  /** An opening with a reason, until its time is out. */
  @Bean
  Relation oppnatMedSkal(Clock klocka) {
    return new Relation() {
      @Override
      public String kod() {
        return "oppnat-med-skal";
      }

      @Override
      public String villkor(String kolumn) {
        return """
        %s IN (SELECT o.arende FROM arendeoppning o
               WHERE o.kommun = :uppdrag_kommun AND o.anvandare = :uppdrag_anvandare
                 AND o.till > :oppnat_nu)
        """
            .formatted(kolumn);
      }

      @Override
      public Map<String, Object> parametrar() {
        return Map.of("oppnat_nu", klocka.instant().atOffset(ZoneOffset.UTC));
      }
    };
  }
}
