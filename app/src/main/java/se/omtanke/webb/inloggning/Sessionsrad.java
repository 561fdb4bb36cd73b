package se.omtanke.webb.inloggning;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import se.omtanke.atkomst.session.MinSession;

/**
 * One of a user's sessions, in words.
 *
 * @param id the session
 * @param senast day and time of its last request
 * @param adress from where
 * @param webblasare which browser on which system, as far as it says
 */
public record Sessionsrad(UUID id, String senast, String adress, String webblasare) {

  private static final DateTimeFormatter TID =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Europe/Stockholm"));

  /** Chrome calls itself Safari too, and Edge calls itself both: the first found is right. */
  private static final List<String> WEBBLASARE = List.of("Edg", "Firefox", "Chrome", "Safari");

  private static final List<String> SYSTEM =
      List.of("Windows", "Android", "iPhone", "iPad", "Mac OS", "Linux");

  static Sessionsrad av(MinSession session) {
    String sager = session.webblasare();
    String namn = (forsta(WEBBLASARE, sager) + " " + forsta(SYSTEM, sager)).strip();
    return new Sessionsrad(session.id(), tid(session.senast()), session.adress(), namn);
  }

  /** A moment as people read it. */
  static String tid(Instant moment) {
    return TID.format(moment);
  }

  private static String forsta(List<String> kanda, String text) {
    return kanda.stream()
        .filter(text::contains)
        .findFirst()
        .map(namn -> namn.equals("Edg") ? "Edge" : namn)
        .orElse("");
  }
}
