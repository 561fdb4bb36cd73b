package se.omtanke.person.webb;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Roll;
import se.omtanke.komponenter.Navigationsbidrag;
import se.omtanke.komponenter.Navigationsval;

/** The entry for persons in the navigation. */
@Component
class Personnavigation implements Navigationsbidrag {

  private static final int ORDNING = 20;

  @Override
  public List<Navigationsval> navigationsval() {
    return List.of(
        new Navigationsval(
            "person.navigation", Personsidor.ROT, Set.of(Roll.HANDLAGGARE.kod()), ORDNING));
  }
}
