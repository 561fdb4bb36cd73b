package se.omtanke.komponenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.omtanke.komponenter.galleri.Galleri;

/** The frame around pages, as it is sent. */
class SidaTest {

  private static final int HUNDRA_KB = 100_000;

  private final HttpClient klient = HttpClient.newHttpClient();

  @ParameterizedTest
  @ValueSource(strings = {"/galleri/tom", "/galleri/tabeller", "/galleri/delar"})
  void no_page_has_a_script_or_style_of_its_own(String sokvag) throws Exception {
    String sida = hamta(sokvag, "identity").body();
    assertThat(sida).doesNotContain(" style=").doesNotContain("<style").doesNotContain(" onclick=");
    assertThat(Pattern.compile("<script(?![^>]* src=)").matcher(sida).find()).isFalse();
  }

  @Test
  void everything_a_page_needs_is_less_than_a_hundred_kilobytes_and_kept_for_a_year()
      throws Exception {
    String sida = hamta("/galleri/tom", "identity").body();
    int summa = sida.length();
    var adresser =
        Pattern.compile("(?:href|src)=\"(/tillgangar/[^\"]+)\"").matcher(sida).results().toList();
    for (var adress : adresser) {
      HttpResponse<String> fil = hamta(adress.group(1), "br, gzip");
      assertThat(fil.statusCode()).isEqualTo(200);
      assertThat(fil.headers().firstValue("cache-control").orElse("")).contains("immutable");
      summa += Integer.parseInt(fil.headers().firstValue("content-length").orElseThrow());
    }
    assertThat(adresser).hasSizeGreaterThan(10);
    assertThat(summa).isLessThan(HUNDRA_KB);
  }

  @Test
  void a_cell_without_content_is_empty_so_that_a_card_on_a_phone_leaves_it_out() throws Exception {
    assertThat(hamta("/galleri/tabeller", "identity").body())
        .contains("</a></td>")
        .doesNotContainPattern("<td[^>]*>\\s+</td>");
  }

  @Test
  void the_entry_for_the_page_is_marked_in_the_navigation() throws Exception {
    assertThat(hamta("/galleri/tom", "identity").body())
        .containsPattern("href=\"/galleri\" aria-current=\"page\">Uppföljning");
  }

  @Test
  void the_palette_finds_pages_of_the_navigation_without_scripts_too() throws Exception {
    assertThat(hamta("/palett?q=uppf", "identity").body())
        .containsPattern("<a href=\"/galleri\">Uppföljning</a> <span class=\"dampad\">Sida");
  }

  @Test
  void initials_are_those_of_the_first_and_the_last_name() {
    assertThat(anvandare("Anna-Karin Öhrström Lindqvist").initialer()).isEqualTo("AL");
    assertThat(anvandare("Åsa").initialer()).isEqualTo("Å");
  }

  private static Anvandarrad anvandare(String namn) {
    return new Anvandarrad(namn, "Controller", Set.of(), Optional.empty());
  }

  private HttpResponse<String> hamta(String sokvag, String kodning)
      throws IOException, InterruptedException {
    return klient.send(
        HttpRequest.newBuilder(URI.create(Galleri.adress(sokvag)))
            .header("Accept", "text/html,*/*;q=0.8")
            .header("Accept-Encoding", kodning)
            .build(),
        BodyHandlers.ofString());
  }
}
