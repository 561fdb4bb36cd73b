package se.omtanke.atkomst.session;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where to go after sign-in: only to our own pages, whatever the address says. */
public final class Aterresa {

  /**
   * Browsers take {@code //host} and {@code /\host} for other hosts, and skip control characters.
   */
  private static final Pattern LOKAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,2000}");

  private static final Pattern INLOGGNING =
      Pattern.compile("/(logga-in|logga-ut|lank|demo|uppdrag|error)([/?].*)?");

  private Aterresa() {}

  /** The address if it is one of our own pages, else the start page. */
  public static String lokal(String till) {
    boolean egen = LOKAL.matcher(till).matches() && !INLOGGNING.matcher(till).matches();
    return egen ? till : "/";
  }

  /** A page that in turn goes to {@code till} when it is done. */
  public static String via(String sida, String till) {
    String lokal = lokal(till);
    return lokal.equals("/")
        ? sida
        : sida + "?till=" + URLEncoder.encode(lokal, StandardCharsets.UTF_8);
  }
}
