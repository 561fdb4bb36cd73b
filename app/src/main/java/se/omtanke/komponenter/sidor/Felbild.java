package se.omtanke.komponenter.sidor;

import java.util.List;
import java.util.Optional;
import org.springframework.web.ErrorResponse;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Omtankefel;
import se.omtanke.grund.Otillatet;
import se.omtanke.grund.Saknas;
import se.omtanke.komponenter.Texter;

/**
 * How an error is told: what has happened, and what to do.
 *
 * @param status HTTP status
 * @param kod stable code for programs
 * @param klarsprak what the error itself says in Swedish; empty when only the status is known
 * @param faltfel what is wrong in which field
 */
record Felbild(int status, String kod, Optional<String> klarsprak, List<Faltfel> faltfel) {

  static Felbild avStatus(int status) {
    return new Felbild(status, "http-" + status, Optional.empty(), List.of());
  }

  static Felbild av(Throwable fel) {
    return switch (fel) {
      case Omtankefel eget ->
          new Felbild(status(eget), eget.kod(), Optional.of(eget.klarsprak()), faltfel(eget));
      case ErrorResponse svar -> avStatus(svar.getStatusCode().value());
      default -> avStatus(500);
    };
  }

  private static int status(Omtankefel fel) {
    return switch (fel) {
      case OgiltigIndata _ -> 400;
      case Otillatet _ -> 403;
      case Saknas _ -> 404;
      case Konflikt _ -> 409;
    };
  }

  private static List<Faltfel> faltfel(Omtankefel fel) {
    return fel instanceof OgiltigIndata indata ? indata.faltfel() : List.of();
  }

  String rubrik(Texter texter) {
    return texter.text("komponenter.fel." + ord() + ".rubrik");
  }

  /** What to do. An error's own words come first; the general advice stands in when it has none. */
  String rad(Texter texter) {
    return klarsprak.orElseGet(() -> texter.text("komponenter.fel." + ord() + ".rad"));
  }

  boolean vartFel() {
    return status >= 500;
  }

  // Statuses without words of their own are told as the nearest that has.
  private int ord() {
    return switch (status) {
      case 400, 401, 403, 404, 405, 409, 413, 415, 429, 500, 503 -> status;
      default -> status >= 500 ? 500 : 400;
    };
  }
}
