package se.omtanke.drift.kommando;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A walk through the pages, link by link, as one who has signed in; whatever a page answers. */
final class Ovningsrunda implements AutoCloseable {

  private static final Pattern LANK = Pattern.compile("href=\"(/[^\"#]*)\"");

  /** Style sheets and scripts are the same for all. */
  private static final String TILLGANGAR = "/tillgangar/";

  private static final int FLEST_SIDOR = 40;

  /** Often enough for the JDK to see which code is hot. */
  private static final int VARV = 5;

  private final URI bas;
  private final HttpClient klient = HttpClient.newHttpClient();
  private final Map<String, String> kakor = new LinkedHashMap<>();

  Ovningsrunda(URI bas) {
    this.bas = bas;
  }

  /** Visits a page and those that it leads to, and those in turn, each some times over. */
  void ga(String start) throws IOException, InterruptedException {
    Set<String> sedda = new LinkedHashSet<>(Set.of(start));
    Deque<String> kvar = new ArrayDeque<>(sedda);
    while (!kvar.isEmpty() && sedda.size() <= FLEST_SIDOR) {
      String sida = kvar.removeFirst();
      LANK.matcher(besok(sida))
          .results()
          .map(lank -> lank.group(1).replace("&amp;", "&"))
          .filter(lank -> !lank.startsWith(TILLGANGAR) && sedda.add(lank))
          .forEach(kvar::addLast);
    }
    for (int varv = 1; varv < VARV; varv++) {
      for (String sida : sedda) {
        besok(sida);
      }
    }
  }

  /** What a page answers, as text; the cookies that it sets are kept. */
  String besok(String sida) throws IOException, InterruptedException {
    HttpRequest fraga =
        HttpRequest.newBuilder(bas.resolve(sida)).header("Cookie", kakorna()).GET().build();
    HttpResponse<String> svar = klient.send(fraga, BodyHandlers.ofString());
    svar.headers().allValues("Set-Cookie").forEach(this::spara);
    return svar.body();
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
