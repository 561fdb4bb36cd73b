package se.omtanke.komponenter.sidor;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Texter;

/** Tells an error to the one who asked: a page to people, RFC 9457 to programs. */
@Component
class Felsvar {

  private static final String API = "/api/";

  private final Sidor sidor;

  Felsvar(Sidor sidor) {
    this.sidor = sidor;
  }

  /** A {@link ModelAndView} or a {@link ResponseEntity}, as the address asked for tells. */
  Object svara(Felbild fel, HttpServletRequest forfragan) {
    return bedd(forfragan).startsWith(API) ? problem(fel, forfragan) : sida(fel, forfragan);
  }

  private ModelAndView sida(Felbild fel, HttpServletRequest forfragan) {
    Sida sida = sidor.ny(forfragan);
    Texter texter = sida.ram().texter();
    ModelAndView vy =
        sida.medRubrik(fel.rubrik(texter))
            .medFel(true)
            .visa(
                "komponenter/fel",
                Map.of(
                    "rad",
                    fel.rad(texter),
                    "felnummer",
                    fel.vartFel() ? forfragan.getRequestId() : ""));
    vy.setStatus(HttpStatusCode.valueOf(fel.status()));
    return vy;
  }

  private ResponseEntity<ProblemDetail> problem(Felbild fel, HttpServletRequest forfragan) {
    Texter texter = sidor.texter(forfragan);
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(fel.status()), fel.rad(texter));
    problem.setTitle(fel.rubrik(texter));
    problem.setType(java.net.URI.create("urn:omtanke:fel:" + fel.kod()));
    if (!fel.faltfel().isEmpty()) {
      problem.setProperty("errors", pekare(fel));
    }
    return ResponseEntity.status(fel.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static List<Map<String, String>> pekare(Felbild fel) {
    return fel.faltfel().stream()
        .map(f -> Map.of("pointer", "#/" + f.falt(), "detail", f.klarsprak()))
        .toList();
  }

  private static String bedd(HttpServletRequest forfragan) {
    Object forst = forfragan.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return Objects.requireNonNullElse(forst, forfragan.getRequestURI()).toString();
  }
}
