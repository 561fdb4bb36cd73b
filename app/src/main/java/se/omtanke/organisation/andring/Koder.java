package se.omtanke.organisation.andring;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import se.omtanke.organisation.Enhetsversion;
import se.omtanke.organisation.Kodgren;

/** A unit with other codes. */
final class Koder {

  private Koder() {}

  static Enhetsversion med(Enhetsversion version, Kodgren kod) {
    return med(version, List.of(kod));
  }

  static Enhetsversion med(Enhetsversion version, Collection<Kodgren> koder) {
    return version.medAnsvar(Stream.concat(version.ansvar().stream(), koder.stream()).toList());
  }

  static Enhetsversion utan(Enhetsversion version, Kodgren kod) {
    return version.medAnsvar(
        version.ansvar().stream().filter(annan -> !annan.equals(kod)).toList());
  }
}
