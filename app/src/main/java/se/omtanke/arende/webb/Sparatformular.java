package se.omtanke.arende.webb;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.utkast.Utkast;
import se.omtanke.atkomst.utkast.Utkastlada;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form that is kept as a draft between its page and the page where the answers are checked, so
 * that nothing is lost on the way there or back.
 */
@Component
public class Sparatformular {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> INTE = Set.of("_csrf");
  private static final TypeReference<LinkedHashMap<String, List<String>>> FALT =
      new TypeReference<>() {};

  private final Utkastlada lada;

  Sparatformular(Utkastlada lada) {
    this.lada = lada;
  }

  /** Keeps what was typed. */
  public void spara(Medarbetaruppdrag vem, String nyckel, MultiValueMap<String, String> falt) {
    Map<String, List<String>> kvar = new LinkedHashMap<>(falt);
    kvar.keySet().removeAll(INTE);
    lada.spara(vem, nyckel, "application/json", JSON.writeValueAsString(kvar));
  }

  /**
   * What was kept; empty if nothing was.
   *
   * @param skrivna fields that are also saved one by one while they are written: what was written
   *     later than the form was kept stands in its place
   */
  public MultiValueMap<String, String> las(
      Medarbetaruppdrag vem, String nyckel, String... skrivna) {
    Optional<Utkast> helt = lada.las(vem, nyckel);
    MultiValueMap<String, String> falt =
        helt.map(Utkast::innehall).map(Sparatformular::falt).orElseGet(LinkedMultiValueMap::new);
    Instant nar = helt.map(Utkast::sparad).orElse(Instant.MIN);
    for (String ett : skrivna) {
      lada.las(vem, nyckel + "-" + ett)
          .filter(utkast -> utkast.sparad().isAfter(nar))
          .ifPresent(utkast -> falt.set(ett, utkast.innehall()));
    }
    return falt;
  }

  /** Throws the form away, and the drafts of its fields. */
  public void kasta(Medarbetaruppdrag vem, String nyckel, String... falt) {
    lada.kasta(vem, nyckel);
    for (String ett : falt) {
      lada.kasta(vem, nyckel + "-" + ett);
    }
  }

  private static MultiValueMap<String, String> falt(String text) {
    try {
      return new LinkedMultiValueMap<>(JSON.readValue(text, FALT));
    } catch (JacksonException _) {
      return new LinkedMultiValueMap<>();
    }
  }
}
