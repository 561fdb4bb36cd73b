package se.omtanke.organisation.inlasning;

import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kontoklass;
import se.omtanke.organisation.Rsandel;
import se.omtanke.organisation.Rsregister;

/** The files of the code plan and of how it is reported to RS. */
record Kodfil(Path mapp, Felsamling fel) {

  private static final String KODPLAN = "kodplan.csv";
  private static final String RS = "rs.csv";
  private static final String DELAR =
      "Skriv ansvar, verksamhet, konto, projekt, objekt eller motpart.";

  private record Nyckel(Koddel del, String kod) {}

  List<Kod> koder() {
    Set<String> kravda = Set.of("del", "kod", "benamning", "fran", "till");
    List<Post<Kod>> poster = new Registerfil(KODPLAN, kravda, fel).las(mapp, Kodfil::kod);
    poster.stream()
        .collect(groupingBy(post -> new Nyckel(post.varde().del(), post.varde().kod())))
        .values()
        .forEach(this::enISander);
    return poster.stream().map(Post::varde).toList();
  }

  List<Rsandel> rs() {
    Set<String> kravda = Set.of("del", "kod", "ar", "rs_kod", "andel");
    List<Post<Rsandel>> poster = new Registerfil(RS, kravda, fel).las(mapp, Kodfil::rsandel);
    List<Rsandel> andelar = poster.stream().map(Post::varde).toList();
    List<Rsandel> ejHela = Rsregister.ejHela(andelar);
    poster.stream()
        .filter(post -> ejHela.contains(post.varde()))
        .forEach(
            post -> fel.lagg(RS, post.rad(), "andel", "Kodens andelar är inte tillsammans 1."));
    return andelar;
  }

  private void enISander(List<Post<Kod>> samma) {
    for (int plats = 1; plats < samma.size(); plats++) {
      Post<Kod> post = samma.get(plats);
      samma.subList(0, plats).stream()
          .filter(annan -> annan.varde().giltig().overlappar(post.varde().giltig()))
          .findFirst()
          .ifPresent(
              annan ->
                  fel.lagg(
                      KODPLAN,
                      post.rad(),
                      "fran",
                      "Koden gäller redan på rad " + annan.rad() + "."));
    }
  }

  private static Kod kod(Registerrad rad) {
    Koddel del = rad.ett("del", Kodfil::del, DELAR);
    Kod kod = new Kod(del, rad.text("kod"), rad.text("benamning"), rad.period());
    Optional<String> klass = rad.cell("klass");
    if (del == Koddel.KONTO && klass.isPresent() && !klass.equals(forsta(kod.kod()))) {
      throw rad.fel("klass", "Klassen ska vara kontots första siffra (Kommun-Bas).");
    }
    return kod;
  }

  private static Optional<String> forsta(String konto) {
    return Kontoklass.av(konto).map(klass -> String.valueOf(klass.siffra()));
  }

  private static Rsandel rsandel(Registerrad rad) {
    Koddel del = rad.ett("del", Kodfil::del, DELAR);
    if (del != Koddel.ANSVAR && del != Koddel.VERKSAMHET) {
      throw rad.fel("del", "Bara ansvar och verksamhet redovisas till RS.");
    }
    return new Rsandel(del, rad.text("kod"), ar(rad), rad.text("rs_kod"), rad.tal("andel"));
  }

  private static int ar(Registerrad rad) {
    return rad.ett(
        "ar",
        text ->
            text.matches("(19|20|21)\\d\\d")
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty(),
        "Skriv året med fyra siffror.");
  }

  private static Optional<Koddel> del(String text) {
    return Arrays.stream(Koddel.values())
        .filter(del -> del.name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
