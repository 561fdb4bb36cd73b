package se.omtanke.drift.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One user's browser, as far as the server sees. */
final class Webblasare implements AutoCloseable {

  private static final Pattern ARENDE = Pattern.compile("/arenden/[0-9a-f-]{36}");

  private final HttpClient klient =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();

  /** Follows a link that signs in; where it would lead afterwards is not opened. */
  void loggaIn(URI lank) throws IOException, InterruptedException {
    hamta(lank, 303);
  }

  /** Opens a page, packed as browsers ask for it, and tells how many bytes came. */
  int oppna(URI sida) throws IOException, InterruptedException {
    return hamta(sida, 200);
  }

  /** The address of the first case on a page that lists some. */
  String forstaLanken(URI sida) throws IOException, InterruptedException {
    String text =
        klient
            .send(HttpRequest.newBuilder(sida).build(), HttpResponse.BodyHandlers.ofString())
            .body();
    return ARENDE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(sida + " lists no case"));
  }

  private int hamta(URI sida, int vantat) throws IOException, InterruptedException {
    HttpResponse<byte[]> svar =
        klient.send(
            HttpRequest.newBuilder(sida)
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip")
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (svar.statusCode() != vantat) {
      throw new IllegalStateException(sida + " answered " + svar.statusCode());
    }
    return svar.body().length;
  }

  @Override
  public void close() {
    klient.close();
  }
}
