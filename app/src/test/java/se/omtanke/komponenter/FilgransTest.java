package se.omtanke.komponenter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FilgransTest {

  private final MockFilterChain kedja = new MockFilterChain();
  private final MockHttpServletResponse svar = new MockHttpServletResponse();

  @Test
  void a_file_that_is_too_large_is_refused_before_it_is_kept() throws Exception {
    new Filgrans("/ekonomi/inlasningar", Filgrans.HOGST).doFilter(forfragan(2L << 30), svar, kedja);
    assertThat(svar.getStatus()).isEqualTo(303);
    assertThat(svar.getHeader("Location")).isEqualTo("/ekonomi/inlasningar/ny?forStor");
    assertThat(kedja.getRequest()).isNull();
  }

  @Test
  void an_ordinary_file_is_let_through() throws Exception {
    new Filgrans("/ekonomi/inlasningar", Filgrans.HOGST)
        .doFilter(forfragan(150L << 20), svar, kedja);
    assertThat(kedja.getRequest()).isNotNull();
  }

  private static MockHttpServletRequest forfragan(long storlek) {
    MockHttpServletRequest forfragan =
        new MockHttpServletRequest("POST", "/ekonomi/inlasningar") {
          @Override
          public long getContentLengthLong() {
            return storlek;
          }
        };
    forfragan.setContent("fil".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return forfragan;
  }
}
