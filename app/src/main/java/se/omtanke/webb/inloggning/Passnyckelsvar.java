package se.omtanke.webb.inloggning;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers what was asked until the answer comes: once, and no longer than the servlet session
 * that is made for it. Only this conversation uses that session; it signs nobody in.
 */
final class Passnyckelsvar {

  private static final int SEKUNDER = 300;
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  private Passnyckelsvar() {}

  /** The question as JSON, remembered. */
  static String fraga(HttpServletRequest forfragan, Object fraga) {
    HttpSession minne = forfragan.getSession(true);
    minne.setMaxInactiveInterval(SEKUNDER);
    minne.setAttribute(fraga.getClass().getName(), fraga);
    return JSON.writeValueAsString(fraga);
  }

  /** The question that was asked, forgotten from now on. */
  static <T> Optional<T> fragan(HttpServletRequest forfragan, Class<T> typ) {
    return Optional.ofNullable(forfragan.getSession(false))
        .map(
            minne -> {
              Object fraga = minne.getAttribute(typ.getName());
              minne.invalidate();
              return fraga;
            })
        .filter(typ::isInstance)
        .map(typ::cast);
  }

  /** The answer. */
  static <T> T las(String json, TypeReference<T> typ) {
    return JSON.readValue(json, typ);
  }
}
