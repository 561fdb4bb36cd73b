package se.omtanke.webb.inloggning.granskning;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Roll;
import se.omtanke.komponenter.Navigationsbidrag;
import se.omtanke.komponenter.Navigationsval;

/** The reviewer's entry in the navigation. */
@Component
class Atkomstloggmeny implements Navigationsbidrag {

  @Override
  public List<Navigationsval> navigationsval() {
    return List.of(
        new Navigationsval(
            "atkomst.logg.rubrik", "/atkomstlogg", Set.of(Roll.LOGGRANSKARE.kod()), 90));
  }
}
