package se.omtanke.komponenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import se.omtanke.komponenter.galleri.Galleri;

/** Errors are told in words to people and as problems to programs. */
class FelsidorTest {

  private final HttpClient klient = HttpClient.newHttpClient();

  @Test
  void a_page_that_is_not_there_says_what_to_do() throws Exception {
    HttpResponse<String> svar = hamta("/saknas");
    assertThat(svar.statusCode()).isEqualTo(404);
    assertThat(svar.body()).contains("<title>Fel: Sidan finns inte").contains("Sök efter det du");
  }

  @Test
  void a_typed_error_speaks_for_itself() throws Exception {
    HttpResponse<String> svar = hamta("/galleri/otillatet");
    assertThat(svar.statusCode()).isEqualTo(403);
    assertThat(svar.body()).contains("Bara controllern kan godkänna prognosen");
  }

  @Test
  void a_fault_of_ours_tells_a_number_and_no_trace() throws Exception {
    HttpResponse<String> svar = hamta("/galleri/krasch");
    assertThat(svar.statusCode()).isEqualTo(500);
    assertThat(svar.body()).contains("uppge felnummer").doesNotContain("IllegalState");
  }

  @Test
  void a_form_from_elsewhere_is_refused_with_a_page() throws Exception {
    HttpResponse<String> svar =
        klient.send(
            HttpRequest.newBuilder(URI.create(Galleri.adress("/utseende")))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofString());
    assertThat(svar.statusCode()).isEqualTo(403);
    assertThat(svar.body()).contains("Du har inte behörighet");
  }

  @Test
  void the_wrong_method_is_told_as_such() throws Exception {
    assertThat(hamta("/utseende").statusCode()).isEqualTo(405);
  }

  @Test
  void programs_get_a_problem() throws Exception {
    HttpResponse<String> svar = hamta("/api/krasch");
    assertThat(svar.headers().firstValue("content-type")).hasValue("application/problem+json");
    assertThat(svar.body()).contains("\"title\":\"Något gick fel hos oss\"");
    assertThat(hamta("/api/saknas").body()).contains("\"status\":404");
  }

  private HttpResponse<String> hamta(String sokvag) throws IOException, InterruptedException {
    return klient.send(
        HttpRequest.newBuilder(URI.create(Galleri.adress(sokvag))).build(),
        BodyHandlers.ofString());
  }
}
