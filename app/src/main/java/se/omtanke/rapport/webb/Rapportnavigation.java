package se.omtanke.rapport.webb;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.omtanke.komponenter.Navigationsbidrag;
import se.omtanke.komponenter.Navigationsval;

/** Reports in the navigation: for everyone, since everyone may read what is published. */
@Component
class Rapportnavigation implements Navigationsbidrag {

  @Override
  public List<Navigationsval> navigationsval() {
    return List.of(new Navigationsval("rapport.nav", "/rapporter", Set.of(), 20));
  }
}
