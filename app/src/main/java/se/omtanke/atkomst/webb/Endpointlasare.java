package se.omtanke.atkomst.webb;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.omtanke.atkomst.Atgard;
import se.omtanke.atkomst.Atgardstabell;
import se.omtanke.atkomst.Behorighet;
import se.omtanke.atkomst.Endpoint;
import se.omtanke.atkomst.Skydd;

/** Reads the table of endpoints from the mappings of the running application, and judges it. */
final class Endpointlasare {

  private static final Comparator<Endpoint> ORDNING =
      Comparator.comparing(Endpoint::sokvag).thenComparing(Endpoint::metod);

  private final Behorighet behorighet;
  private final List<Endpoint> rader = new ArrayList<>();
  private final Map<Method, Skydd> skydd = new LinkedHashMap<>();
  private final List<String> brister = new ArrayList<>();

  private Endpointlasare(Behorighet behorighet) {
    this.behorighet = behorighet;
  }

  /**
   * The table of these mappings.
   *
   * @throws IllegalStateException if an endpoint lacks an action, has more than one, or its rule
   *     asks for a relation that nobody has registered; the message lists all of them
   */
  static Atgardstabell las(List<RequestMappingHandlerMapping> mappningar, Behorighet behorighet) {
    Endpointlasare lasare = new Endpointlasare(behorighet);
    mappningar.forEach(mappning -> mappning.getHandlerMethods().forEach(lasare::lagg));
    if (!lasare.brister.isEmpty()) {
      throw new IllegalStateException(
          lasare.brister.stream()
              .sorted()
              .collect(Collectors.joining("\n  ", "Endpoints without a valid action:\n  ", "")));
    }
    return new Atgardstabell(lasare.rader.stream().sorted(ORDNING).toList(), lasare.skydd);
  }

  private void lagg(RequestMappingInfo mappning, HandlerMethod hanterare) {
    List<Skydd> deklarerade = deklarerade(hanterare);
    String namn = hanterare.getBeanType().getName() + "#" + hanterare.getMethod().getName();
    if (!Skyddslasare.giltig(deklarerade)) {
      brister.add(mappning + " in " + namn + ": declares " + deklarerade);
      return;
    }
    Skydd dess = deklarerade.getFirst();
    saknadeRelationer(dess).forEach(kod -> brister.add(namn + ": no relation " + kod));
    skydd.put(hanterare.getMethod(), dess);
    for (String sokvag : mappning.getPatternValues()) {
      metoder(mappning).forEach(metod -> rader.add(new Endpoint(metod, sokvag, dess, namn)));
    }
  }

  private static List<Skydd> deklarerade(HandlerMethod hanterare) {
    List<Skydd> egna = Skyddslasare.deklarerade(hanterare.getMethod());
    return egna.isEmpty() && ErrorController.class.isAssignableFrom(hanterare.getBeanType())
        ? List.of(new Skydd.Oppet("error page of the framework"))
        : egna;
  }

  private Stream<String> saknadeRelationer(Skydd dess) {
    Set<String> fragar =
        dess instanceof Skydd.Kraver(Atgard atgard) ? atgard.regel().relationer() : Set.of();
    return fragar.stream().filter(kod -> !behorighet.kanner(kod));
  }

  private static Stream<String> metoder(RequestMappingInfo mappning) {
    Set<RequestMethod> metoder = mappning.getMethodsCondition().getMethods();
    return metoder.isEmpty() ? Stream.of("*") : metoder.stream().map(RequestMethod::name);
  }
}
