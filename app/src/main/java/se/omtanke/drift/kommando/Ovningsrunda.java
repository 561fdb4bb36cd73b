package se.omtanke.drift.kommando;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A walk through the pages, link by link, as one who has signed in; whatever a page answers. One
 * that cannot be had is told of and passed by.
 */
final class Ovningsrunda implements AutoCloseable {

  private static final Pattern LANK = Pattern.compile("href=\"(/[^\"#]*)\"");

  /** Style sheets and scripts are the same for all. */
  private static final String TILLGANGAR = "/tillgangar/";

  private static final int FLEST_SIDOR = 40;

  private static final Duration LANGSTA_SVAR = Duration.ofSeconds(5);

  private final URI bas;
  private final long slut;
  private final PrintWriter ut;
  private final HttpClient klient = HttpClient.newHttpClient();
  private final Map<String, String> kakor = new LinkedHashMap<>();

  /**
   * A walk that nobody has taken.
   *
   * @param slut when to stop, by {@link System#nanoTime}
   * @param ut where to tell of pages that cannot be had
   */
  Ovningsrunda(URI bas, long slut, PrintWriter ut) {
    this.bas = bas;
    this.slut = slut;
    this.ut = ut;
  }

  /**
   * Visits a page and those that it leads to, and those in turn.
   *
   * @return how many pages were visited
   */
  int ga(String start) throws InterruptedException {
    Set<String> sedda = new LinkedHashSet<>(Set.of(start));
    Deque<String> kvar = new ArrayDeque<>(sedda);
    int besok = 0;
    while (!kvar.isEmpty() && besok < FLEST_SIDOR && iTid()) {
      LANK.matcher(besok(kvar.removeFirst()))
          .results()
          .map(lank -> lank.group(1).replace("&amp;", "&"))
          .filter(lank -> !lank.startsWith(TILLGANGAR) && sedda.add(lank))
          .forEach(kvar::addLast);
      besok++;
    }
    return besok;
  }

  /** What a page answers, as text; the cookies that it sets are kept. */
  String besok(String sida) throws InterruptedException {
    try {
      HttpRequest fraga =
          HttpRequest.newBuilder(bas.resolve(sida))
              .header("Cookie", kakorna())
              .timeout(LANGSTA_SVAR)
              .build();
      HttpResponse<String> svar = klient.send(fraga, BodyHandlers.ofString());
      svar.headers().allValues("Set-Cookie").forEach(this::spara);
      return svar.body();
    } catch (IOException | IllegalArgumentException fel) {
      ut.println(sida + ": " + fel);
      return "";
    }
  }

  private boolean iTid() {
    return System.nanoTime() < slut;
  }

  @Override
  public void close() {
    klient.close();
  }

  private void spara(String kaka) {
    String[] delar = kaka.split(";", 2)[0].split("=", 2);
    kakor.put(delar[0], delar.length > 1 ? delar[1] : "");
  }

  private String kakorna() {
    return kakor.entrySet().stream()
        .map(kaka -> kaka.getKey() + "=" + kaka.getValue())
        .collect(Collectors.joining("; "));
  }
}
