package se.omtanke.komponenter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.omtanke.komponenter.galleri.Galleri;

/** Pages are packed on their way to the browser. */
class PackningTest {

  private static final String FULL_SIDA = "/galleri/tabeller";

  private final HttpClient klient = HttpClient.newHttpClient();

  @Test
  void a_full_page_is_packed_to_a_fraction_and_is_whole_when_unpacked() throws Exception {
    HttpResponse<byte[]> packad = hamta(FULL_SIDA, "gzip, deflate, br, zstd");
    byte[] uppackad = packaUpp(packad.body());

    assertThat(kodning(packad)).isEqualTo("gzip");
    assertThat(packad.headers().firstValueAsLong("content-length")).hasValue(packad.body().length);
    assertThat(uppackad.length).isGreaterThan(8 * packad.body().length);
    assertThat(new String(uppackad, UTF_8)).contains("<h1>", "</html>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip;q=0, identity", "br"})
  void a_browser_that_does_not_ask_for_it_gets_the_page_as_it_is(String godtar) throws Exception {
    HttpResponse<byte[]> svar = hamta(FULL_SIDA, godtar);

    assertThat(kodning(svar)).isEmpty();
    assertThat(svar.headers().allValues("vary")).contains("Accept-Encoding");
    assertThat(new String(svar.body(), UTF_8)).contains("<h1>", "</html>");
  }

  @Test
  void an_error_page_is_packed_too() throws Exception {
    HttpResponse<byte[]> svar = hamta("/saknas", "gzip");

    assertThat(svar.statusCode()).isEqualTo(404);
    assertThat(new String(packaUpp(svar.body()), UTF_8)).contains("Sidan finns inte");
  }

  private static String kodning(HttpResponse<?> svar) {
    return svar.headers().firstValue("content-encoding").orElse("");
  }

  private static byte[] packaUpp(byte[] packat) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packat))) {
      return in.readAllBytes();
    }
  }

  private HttpResponse<byte[]> hamta(String sokvag, String godtar)
      throws IOException, InterruptedException {
    return klient.send(
        HttpRequest.newBuilder(URI.create(Galleri.adress(sokvag)))
            .header("Accept", "text/html")
            .header("Accept-Encoding", godtar)
            .build(),
        BodyHandlers.ofByteArray());
  }
}
