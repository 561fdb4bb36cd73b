package se.omtanke.ekonomi.webb;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form with a file, as a browser sends it. */
final class Flerdelat {

  private static final Pattern SKYDD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String GRANS = "gransen-mellan-delarna";

  /** The type that goes along with {@link #kropp}. */
  static final String TYP = "multipart/form-data; boundary=" + GRANS;

  private final StringBuilder kropp = new StringBuilder();

  private Flerdelat() {}

  /** The fields of a page's form, with its protection. */
  static Flerdelat av(String sida, Map<String, String> falt) {
    Matcher skydd = SKYDD.matcher(sida);
    Map<String, String> allt = new LinkedHashMap<>(falt);
    allt.put("_csrf", skydd.find() ? skydd.group(1) : "");
    Flerdelat form = new Flerdelat();
    allt.forEach((namn, varde) -> form.del("name=\"" + namn + "\"", varde));
    return form;
  }

  Flerdelat medFil(String filnamn, String innehall) {
    return del("name=\"fil\"; filename=\"" + filnamn + "\"", innehall);
  }

  String kropp() {
    return kropp + "--" + GRANS + "--\r\n";
  }

  private Flerdelat del(String namn, String varde) {
    kropp.append("--" + GRANS + "\r\nContent-Disposition: form-data; ");
    kropp.append(namn).append("\r\n\r\n").append(varde).append("\r\n");
    return this;
  }
}
