package se.omtanke.organisation.webb;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.omtanke.komponenter.Navigationsbidrag;
import se.omtanke.komponenter.Navigationsval;

/** The organisation's entry in the navigation. */
@Component
class Organisationsnavigation implements Navigationsbidrag {

  private static final int ORDNING = 60;

  @Override
  public List<Navigationsval> navigationsval() {
    return List.of(
        new Navigationsval("organisation.navigation", Flikar.ORGANISATION, Set.of(), ORDNING));
  }
}
