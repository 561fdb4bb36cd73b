package se.omtanke.webb.vantar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.Vantarbidrag;
import se.omtanke.komponenter.Vantarrad;

/**
 * Asks all modules what waits for someone.
 *
 * <p>The number in the head stands on every page, and the answer is therefore remembered for a
 * short while; it is forgotten as soon as she does something.
 */
@Component
public class Vantande {

  private static final Logger LOGG = LoggerFactory.getLogger(Vantande.class);
  private static final Duration MINNS = Duration.ofMinutes(1);
  private static final long FLEST = 10_000;

  private record Lasare(UUID uppdrag, Locale sprak) {}

  private final ObjectProvider<Vantarbidrag> bidrag;
  private final Cache<Lasare, Vantelista> minne =
      Caffeine.newBuilder().expireAfterWrite(MINNS).maximumSize(FLEST).build();

  Vantande(ObjectProvider<Vantarbidrag> bidrag) {
    this.bidrag = bidrag;
  }

  /** All that waits for the one who acts in this assignment, as it was at most a minute ago. */
  public Vantelista lista(Medarbetaruppdrag uppdrag, Texter texter) {
    Vantelista minns = minne.getIfPresent(new Lasare(uppdrag.id(), texter.sprak()));
    return minns == null ? nu(uppdrag, texter) : minns;
  }

  /**
   * All that waits for her now. A module that fails leaves the others' answers standing, and the
   * list says that it is not whole.
   */
  public Vantelista nu(Medarbetaruppdrag uppdrag, Texter texter) {
    List<Vantarrad> rader = new ArrayList<>();
    boolean hel = true;
    for (Vantarbidrag ett : bidrag.orderedStream().toList()) {
      try {
        rader.addAll(ett.vantar(uppdrag, texter));
      } catch (RuntimeException fel) {
        LOGG.error("{} could not tell what waits", ett.getClass().getSimpleName(), fel);
        hel = false;
      }
    }
    Vantelista lista = new Vantelista(rader, hel);
    minne.put(new Lasare(uppdrag.id(), texter.sprak()), lista);
    return lista;
  }

  /** She has done something: the answer may be another. */
  void glom(Medarbetaruppdrag uppdrag) {
    minne.asMap().keySet().removeIf(lasare -> lasare.uppdrag().equals(uppdrag.id()));
  }
}
