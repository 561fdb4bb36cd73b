package se.omtanke.organisation.webb.redigering;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import se.omtanke.organisation.version.Register;

/** Where the registers are shown and changed. */
public final class Adresser {

  static final String ORGANISATION = "/organisation";
  static final String KODPLAN = "/organisation/kodplan";
  static final String RS = "/organisation/rs";
  static final String ATTEST = "/organisation/attest";

  private Adresser() {}

  /** The register's page. */
  static String register(Register register) {
    return switch (register) {
      case ORGANISATION -> ORGANISATION;
      case KODPLAN -> KODPLAN;
      case RS -> RS;
      case ATTEST -> ATTEST;
    };
  }

  /** The form of one kind of change. */
  public static String andra(Register register, String slag) {
    return register(register) + "/andra/" + slag;
  }

  /** The form with some answers in it. */
  public static String andra(Register register, String slag, Map<String, String> svaren) {
    UriComponentsBuilder adress = UriComponentsBuilder.fromPath(andra(register, slag));
    svaren.forEach((namn, varde) -> adress.queryParam(namn, "{" + namn + "}"));
    return adress.encode().buildAndExpand(svaren).toUriString();
  }

  /** The changes that have been made. */
  public static String andringar(Register register) {
    return register(register) + "/andringar";
  }
}
