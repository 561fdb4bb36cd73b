package se.omtanke.komponenter.sidor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;
import se.omtanke.komponenter.Anvandarrad;
import se.omtanke.komponenter.Formularskydd;
import se.omtanke.komponenter.Navigationsbidrag;
import se.omtanke.komponenter.Navigationspost;
import se.omtanke.komponenter.Navigationsval;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Sidhuvud;
import se.omtanke.komponenter.Sidhuvudkalla;
import se.omtanke.komponenter.Sidram;
import se.omtanke.komponenter.Tema;
import se.omtanke.komponenter.Texter;

/** Makes the empty page that each request begins with, in the frame of the one asking. */
@Component
class Sidor {

  private static final int HOGST_ANTAL_POSTER = 7;

  private final Sidhuvudkalla huvudkalla;
  private final List<Navigationsval> val;
  private final Sidunderlag underlag;

  Sidor(
      ObjectProvider<Sidhuvudkalla> huvudkalla,
      ObjectProvider<Navigationsbidrag> bidrag,
      Sidunderlag underlag) {
    this.huvudkalla = huvudkalla.getIfAvailable(() -> f -> Sidhuvud.utanAnvandare("", ""));
    this.val =
        bidrag.stream()
            .flatMap(b -> b.navigationsval().stream())
            .sorted(Comparator.comparingInt(Navigationsval::ordning))
            .toList();
    this.underlag = underlag;
  }

  Sida ny(HttpServletRequest forfragan) {
    Texter texter = texter(forfragan);
    Sidhuvud huvud = huvudkalla.sidhuvud(forfragan);
    return Sida.tom(
        new Sidram(
            texter,
            huvud,
            navigation(huvud, texter, forfragan.getRequestURI()),
            tema(forfragan),
            underlag.tillgangar(),
            Formularskydd.av(forfragan),
            adress(forfragan),
            underlag.version()));
  }

  Texter texter(HttpServletRequest forfragan) {
    boolean engelska = "en".equals(RequestContextUtils.getLocale(forfragan).getLanguage());
    return new Texter(underlag.texter(), engelska ? Locale.ENGLISH : Sidunderlag.SVENSKA);
  }

  private List<Navigationspost> navigation(Sidhuvud huvud, Texter texter, String har) {
    Set<String> roller = huvud.anvandare().map(Anvandarrad::roller).orElse(Set.of());
    List<Navigationsval> synliga =
        huvud.anvandare().isEmpty()
            ? List.of()
            : val.stream().filter(v -> v.synsFor(roller)).limit(HOGST_ANTAL_POSTER).toList();
    Optional<Navigationsval> aktiv =
        synliga.stream()
            .filter(v -> hor(har, v.href()))
            .max(Comparator.comparingInt(v -> v.href().length()));
    return synliga.stream()
        .map(
            v ->
                new Navigationspost(
                    texter.text(v.textnyckel()), v.href(), aktiv.filter(v::equals).isPresent()))
        .toList();
  }

  private static boolean hor(String har, String href) {
    return har.equals(href) || (!href.equals("/") && har.startsWith(href + "/"));
  }

  private static Tema tema(HttpServletRequest forfragan) {
    var kaka = WebUtils.getCookie(forfragan, "tema");
    return kaka == null ? Tema.SYSTEM : Tema.avKod(kaka.getValue());
  }

  private static String adress(HttpServletRequest forfragan) {
    String fraga = forfragan.getQueryString();
    return forfragan.getRequestURI() + (fraga == null ? "" : "?" + fraga);
  }
}
