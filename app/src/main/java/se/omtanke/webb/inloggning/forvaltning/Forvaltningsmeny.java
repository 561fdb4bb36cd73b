package se.omtanke.webb.inloggning.forvaltning;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Roll;
import se.omtanke.komponenter.Navigationsbidrag;
import se.omtanke.komponenter.Navigationsval;

/** The system owner's entries in the navigation. */
@Component
class Forvaltningsmeny implements Navigationsbidrag {

  @Override
  public List<Navigationsval> navigationsval() {
    return List.of(
        new Navigationsval(
            "atkomst.anvandare.rubrik", "/anvandare", Set.of(Roll.SYSTEMAGARE.kod()), 80));
  }
}
