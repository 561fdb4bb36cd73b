package se.omtanke.organisation.inlasning;

import java.util.List;
import se.omtanke.organisation.Enhetsversion;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Rsandel;
import se.omtanke.organisation.Succession;
import se.omtanke.organisation.attest.Attestperson;
import se.omtanke.organisation.attest.Attestratt;

/**
 * What a municipality's files say of its organisation; it holds together.
 *
 * @param enheter the units, for all time
 * @param successioner what followed what
 * @param koder the code plan
 * @param rs how codes are reported to RS
 * @param attestratter the attest register, standing rights and those for a limited time
 * @param attestpersoner the people and roles that it names
 */
public record Organisationsunderlag(
    List<Enhetsversion> enheter,
    List<Succession> successioner,
    List<Kod> koder,
    List<Rsandel> rs,
    List<Attestratt> attestratter,
    List<Attestperson> attestpersoner) {

  public Organisationsunderlag {
    enheter = List.copyOf(enheter);
    successioner = List.copyOf(successioner);
    koder = List.copyOf(koder);
    rs = List.copyOf(rs);
    attestratter = List.copyOf(attestratter);
    attestpersoner = List.copyOf(attestpersoner);
  }
}
