package se.omtanke.komponenter;

/** What a page may load and run: only what Omtanke itself serves, nothing inline. */
public final class Innehallspolicy {

  /** Value of the {@code Content-Security-Policy} header that all pages hold to. */
  public static final String VARDE =
      "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
          + "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
          + "frame-ancestors 'none'";

  private Innehallspolicy() {}
}
