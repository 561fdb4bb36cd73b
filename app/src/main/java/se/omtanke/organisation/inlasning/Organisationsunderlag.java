package se.omtanke.organisation.inlasning;

import java.util.List;
import se.omtanke.organisation.Enhetsversion;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Rsandel;
import se.omtanke.organisation.Succession;

/**
 * What a municipality's files say of its organisation; it holds together.
 *
 * @param enheter the units, for all time
 * @param successioner what followed what
 * @param koder the code plan
 * @param rs how codes are reported to RS
 */
public record Organisationsunderlag(
    List<Enhetsversion> enheter, List<Succession> successioner, List<Kod> koder, List<Rsandel> rs) {

  public Organisationsunderlag {
    enheter = List.copyOf(enheter);
    successioner = List.copyOf(successioner);
    koder = List.copyOf(koder);
    rs = List.copyOf(rs);
  }
}
