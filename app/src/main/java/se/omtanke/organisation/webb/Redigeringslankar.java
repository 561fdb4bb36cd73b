package se.omtanke.organisation.webb;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.komponenter.Brodsmula;
import se.omtanke.komponenter.Sida;
import se.omtanke.organisation.version.Register;
import se.omtanke.organisation.webb.redigering.Adresser;

/** Links to what can be changed, for those who may; nobody else sees any. */
record Redigeringslankar(Sida sida, Inloggad vem, Organisationsatgard atgard, Register register) {

  /** To these kinds of change, and to the list of those that have been made. */
  List<Brodsmula> till(Map<String, String> svaren, String... slag) {
    return far()
        ? Stream.concat(Stream.of(slag).map(ett -> lank(ett, svaren)), Stream.of(andringar()))
            .toList()
        : List.of();
  }

  /** Whether she may change it. */
  boolean far() {
    return atgard.regel().oppnarFor(vem);
  }

  private Brodsmula lank(String slag, Map<String, String> svaren) {
    return new Brodsmula(
        sida.text("organisation.andra." + register.ord() + "." + slag),
        Adresser.andra(register, slag, svaren));
  }

  private Brodsmula andringar() {
    return new Brodsmula(
        sida.text("organisation.andringar.rubrik." + register.ord()), Adresser.andringar(register));
  }
}
