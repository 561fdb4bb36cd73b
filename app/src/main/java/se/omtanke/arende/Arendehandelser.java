package se.omtanke.arende;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import se.omtanke.grund.Transaction;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What has happened in a case: its events, latest first. */
@Service
public class Arendehandelser {

  private static final int HOGST = 500;
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<TreeMap<String, String>> UPPGIFTER = new TypeReference<>() {};

  /** The events of a case. */
  public List<Arendehandelse> iArendet(Transaction tx, Arende arende) {
    return tx.sql(
            """
            SELECT typ, registrerad, aktor, uppgifter FROM handelse
            WHERE kommun = :kommun AND objekt = :arende AND objekttyp = 'arende'
            ORDER BY id DESC LIMIT :hogst
            """)
        .params(Map.of("kommun", tx.kommun(), "arende", arende.id(), "hogst", HOGST))
        .query(
            (rad, n) ->
                new Arendehandelse(
                    rad.getString("typ").replaceFirst("\\.v[0-9]+$", ""),
                    rad.getObject("registrerad", OffsetDateTime.class).toInstant(),
                    rad.getString("aktor"),
                    JSON.readValue(rad.getString("uppgifter"), UPPGIFTER)))
        .list();
  }
}
