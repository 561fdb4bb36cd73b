package se.omtanke.ekonomi.webb;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a file that is too large by what its sender says it weighs, before a byte of it is kept.
 *
 * <p>The body is read to its end and thrown away: a browser that is still sending when the
 * connection closes shows an error of its own instead of the answer.
 */
final class Filgrans extends OncePerRequestFilter {

  /** The largest file that a page takes, in bytes; a million ledger rows weigh about 150 MB. */
  static final long HOGST = 512L << 20;

  /** What the form weighs besides the file. */
  static final long FORMULAR = 1L << 20;

  /** A sender of more than this is cut off. */
  private static final long HOGST_ATT_LASA = 8L << 30;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest forfragan) {
    return !forfragan.getRequestURI().equals(Inlasningskontroll.ROT)
        || forfragan.getContentLengthLong() <= HOGST + FORMULAR;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest forfragan, HttpServletResponse svar, FilterChain kedja)
      throws ServletException, IOException {
    if (forfragan.getContentLengthLong() <= HOGST_ATT_LASA) {
      forfragan.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
    svar.setStatus(HttpServletResponse.SC_SEE_OTHER);
    svar.setHeader("Location", Inlasningskontroll.ROT + "/ny?forStor");
  }
}
