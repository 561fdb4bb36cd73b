package se.omtanke.komponenter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a file that is too large by what its sender says it weighs, before a byte of it is kept.
 * Whoever sent it is led to the form again, with {@code forStor} in its address.
 *
 * <p>The body is read to its end and thrown away: a browser that is still sending when the
 * connection closes shows an error of its own instead of the answer.
 */
public final class Filgrans extends OncePerRequestFilter {

  /** The largest file that any page takes, in bytes; a million ledger rows weigh about 150 MB. */
  public static final long HOGST = 512L << 20;

  /** What a form weighs besides the file. */
  public static final long FORMULAR = 1L << 20;

  /** A sender of more than this is cut off. */
  private static final long HOGST_ATT_LASA = 8L << 30;

  private final Pattern adress;
  private final long hogst;

  /**
   * A limit on what is sent to some addresses.
   *
   * @param adress the addresses, as an expression of the whole path; the form lies at the same
   *     address followed by {@code /ny}
   * @param hogst the largest file there, in bytes; at most {@link #HOGST}
   */
  public Filgrans(String adress, long hogst) {
    this.adress = Pattern.compile(adress);
    this.hogst = Math.min(hogst, HOGST);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest forfragan) {
    return forfragan.getContentLengthLong() <= hogst + FORMULAR
        || !adress.matcher(forfragan.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest forfragan, HttpServletResponse svar, FilterChain kedja)
      throws ServletException, IOException {
    if (forfragan.getContentLengthLong() <= HOGST_ATT_LASA) {
      forfragan.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
    svar.setStatus(HttpServletResponse.SC_SEE_OTHER);
    svar.setHeader("Location", forfragan.getRequestURI() + "/ny?forStor");
  }
}
