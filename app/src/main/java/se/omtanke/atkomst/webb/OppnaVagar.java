package se.omtanke.atkomst.webb;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.function.SingletonSupplier;
import se.omtanke.atkomst.Atgardstabell;
import se.omtanke.atkomst.Endpoint;
import se.omtanke.atkomst.Skydd;

/** The requests that need no sign-in: what the table says is open, and style sheets and scripts. */
final class OppnaVagar implements RequestMatcher {

  private static final PathPatternRequestMatcher.Builder VAG =
      PathPatternRequestMatcher.withDefaults();

  private final Supplier<RequestMatcher> vagar;

  OppnaVagar(Supplier<Atgardstabell> tabell) {
    vagar = SingletonSupplier.of(() -> las(tabell.get()));
  }

  @Override
  public boolean matches(HttpServletRequest forfragan) {
    return vagar.get().matches(forfragan);
  }

  private static RequestMatcher las(Atgardstabell tabell) {
    List<RequestMatcher> oppna = new ArrayList<>();
    oppna.add(VAG.matcher(HttpMethod.GET, "/tillgangar/**"));
    oppna.add(VAG.matcher(HttpMethod.GET, "/inloggning/passnyckel.js"));
    tabell.rader().stream()
        .filter(rad -> rad.skydd() instanceof Skydd.Oppet)
        .map(OppnaVagar::vag)
        .forEach(oppna::add);
    return new OrRequestMatcher(oppna);
  }

  private static RequestMatcher vag(Endpoint rad) {
    return rad.metod().equals("*")
        ? VAG.matcher(rad.sokvag())
        : VAG.matcher(HttpMethod.valueOf(rad.metod()), rad.sokvag());
  }
}
