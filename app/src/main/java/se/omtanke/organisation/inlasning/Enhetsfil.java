package se.omtanke.organisation.inlasning;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.organisation.Enhetsniva;
import se.omtanke.organisation.Enhetsversion;
import se.omtanke.organisation.Organisationsbrist;
import se.omtanke.organisation.Organisationsprovning;
import se.omtanke.organisation.Succession;
import se.omtanke.organisation.Successionsslag;

/** The files of units and of what followed what. */
record Enhetsfil(Path mapp, Felsamling fel) {

  private static final String ENHETER = "organisation.csv";
  private static final String SUCCESSION = "succession.csv";
  private static final Pattern NYCKEL = Pattern.compile("[a-z0-9][a-z0-9._-]*");

  List<Post<Enhetsversion>> enheter() {
    Set<String> kravda = Set.of("id", "namn", "niva", "overordnad", "ansvar", "fran", "till");
    return new Registerfil(ENHETER, kravda, fel).las(mapp, Enhetsfil::enhet);
  }

  List<Post<Succession>> successioner() {
    Set<String> kravda = Set.of("fran_id", "till_id", "datum", "andel", "slag");
    return new Registerfil(SUCCESSION, kravda, fel).las(mapp, Enhetsfil::steg);
  }

  /** Tries the whole, and points at the rows where it does not hold. */
  void prova(List<Post<Enhetsversion>> enheter, List<Post<Succession>> successioner) {
    IdentityHashMap<Object, Post<?>> poster = new IdentityHashMap<>();
    enheter.forEach(post -> poster.put(post.varde(), post));
    successioner.forEach(post -> poster.put(post.varde(), post));
    List<Organisationsbrist> brister =
        Organisationsprovning.av(
            enheter.stream().map(Post::varde).toList(),
            successioner.stream().map(Post::varde).toList());
    for (Organisationsbrist brist : brister) {
      String fil = brist.post() instanceof Succession ? SUCCESSION : ENHETER;
      Post<?> post = poster.getOrDefault(brist.post(), new Post<>(0, brist));
      fel.lagg(fil, post.rad(), brist.falt(), brist.klarsprak());
    }
  }

  private static Enhetsversion enhet(Registerrad rad) {
    String nyckel = rad.text("id");
    if (!NYCKEL.matcher(nyckel).matches()) {
      throw rad.fel("id", "Ett id skrivs med a–z, 0–9 och bindestreck, till exempel hemvard-norr.");
    }
    return new Enhetsversion(
        nyckel,
        rad.text("namn"),
        rad.ett(
            "niva",
            Enhetsniva::skriven,
            "Skriv namnd, forvaltning, sektor, verksamhetsomrade eller enhet."),
        rad.cell("overordnad"),
        rad.grenar("ansvar"),
        vardkommun(rad),
        rad.period());
  }

  private static Optional<Kommunkod> vardkommun(Registerrad rad) {
    try {
      return rad.cell("vardkommun").map(Kommunkod::new);
    } catch (OgiltigIndata e) {
      throw rad.fel("vardkommun", e.klarsprak());
    }
  }

  private static Succession steg(Registerrad rad) {
    return new Succession(
        rad.text("fran_id"),
        rad.text("till_id"),
        rad.dag("datum"),
        rad.tal("andel"),
        rad.ett("slag", Successionsslag::skriven, "Skriv flytt, delning eller sammanslagning."));
  }
}
