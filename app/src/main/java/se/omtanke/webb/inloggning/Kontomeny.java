package se.omtanke.webb.inloggning;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.omtanke.komponenter.Navigationsbidrag;
import se.omtanke.komponenter.Navigationsval;

/** The way to one's own account. */
@Component
class Kontomeny implements Navigationsbidrag {

  @Override
  public List<Navigationsval> navigationsval() {
    return List.of(new Navigationsval("atkomst.konto.rubrik", "/konto", Set.of(), 95));
  }
}
