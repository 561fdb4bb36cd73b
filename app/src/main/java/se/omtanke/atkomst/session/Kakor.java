package se.omtanke.atkomst.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookies of sign-in. Over https their names begin with {@code __Host-}, which makes browsers
 * refuse them from anyone but this very host; on plain http, which is for the own machine only, the
 * prefix is not allowed.
 */
public final class Kakor {

  private static final String SESSION = "omtanke";
  private static final String ENHET = "omtanke-enhet";
  private static final Duration ETT_AR = Duration.ofDays(365);

  private Kakor() {}

  /** The session's key that the browser sends, if it can be one. */
  public static Optional<Sessionsnyckel> nyckel(HttpServletRequest forfragan) {
    return varde(forfragan, SESSION).flatMap(Sessionsnyckel::las);
  }

  /** Gives the browser the session's key. It goes when the browser is closed. */
  public static void ge(
      HttpServletRequest forfragan, HttpServletResponse svar, Sessionsnyckel nyckel) {
    skriv(forfragan, svar, SESSION, nyckel.varde(), Duration.ofSeconds(-1));
  }

  /** Gives the browser the mark of one that has signed in. */
  public static void geEnhet(
      HttpServletRequest forfragan, HttpServletResponse svar, String enhetsmarke) {
    skriv(forfragan, svar, ENHET, enhetsmarke, ETT_AR);
  }

  /** Takes the session's key back. */
  public static void taTillbaka(HttpServletRequest forfragan, HttpServletResponse svar) {
    skriv(forfragan, svar, SESSION, "", Duration.ZERO);
  }

  /** From where the request comes. */
  public static Avsandare avsandare(HttpServletRequest forfragan) {
    return new Avsandare(
        nat(forfragan.getRemoteAddr()),
        Optional.ofNullable(forfragan.getHeader(HttpHeaders.USER_AGENT)).orElse(""),
        varde(forfragan, ENHET).orElse(""));
  }

  /** The name of a cookie under this scheme. */
  public static String namn(HttpServletRequest forfragan, String namn) {
    return forfragan.isSecure() ? "__Host-" + namn : namn;
  }

  private static Optional<String> varde(HttpServletRequest forfragan, String namn) {
    return Optional.ofNullable(WebUtils.getCookie(forfragan, namn(forfragan, namn)))
        .map(kaka -> kaka.getValue());
  }

  private static void skriv(
      HttpServletRequest forfragan,
      HttpServletResponse svar,
      String namn,
      String varde,
      Duration livslangd) {
    ResponseCookie kaka =
        ResponseCookie.from(namn(forfragan, namn), varde)
            .path("/")
            .httpOnly(true)
            .secure(forfragan.isSecure())
            .sameSite("Lax")
            .maxAge(livslangd)
            .build();
    svar.addHeader(HttpHeaders.SET_COOKIE, kaka.toString());
  }

  /** An IPv6 subscriber has 2⁶⁴ addresses: the net is counted, not the address. */
  private static String nat(String adress) {
    try {
      InetAddress literal = InetAddress.ofLiteral(adress);
      byte[] bytes = literal.getAddress();
      if (literal.isLoopbackAddress()) {
        return "localhost";
      }
      if (bytes.length == 16) {
        Arrays.fill(bytes, 8, 16, (byte) 0);
        return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
      }
      return adress;
    } catch (IllegalArgumentException | UnknownHostException e) {
      return "okand";
    }
  }
}
