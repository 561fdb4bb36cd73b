package se.omtanke.organisation.inlasning;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.omtanke.organisation.Kodgren;
import se.omtanke.organisation.attest.Attestratt;
import se.omtanke.organisation.attest.Delegation;
import se.omtanke.regler.Belopp;

/** The files of the attest register: the standing list, and rights for a limited time. */
record Attestfil(Path mapp, Personfil personer, Felsamling fel) {

  private static final String STANDIGA = "attest.csv";
  private static final String TIDSBEGRANSADE = "attest-tidsbegransad.csv";

  private static final Set<String> KRAVDA =
      Set.of("ansvar", "attestant", "ersattare", "belopp_drift", "belopp_investering", "fran");
  private static final Set<String> KRAVDA_TIDSBEGRANSADE =
      Set.of("dnr", "ansvar", "fran", "till", "attestant", "belopp", "delegationsbeslut_datum");

  List<Attestratt> ratter() {
    List<Post<Attestratt>> standiga =
        new Registerfil(STANDIGA, KRAVDA, fel).las(mapp, this::standig);
    enISander(standiga);
    return Stream.concat(
            standiga.stream(),
            new Registerfil(TIDSBEGRANSADE, KRAVDA_TIDSBEGRANSADE, fel)
                .las(mapp, this::tidsbegransad).stream())
        .map(Post::varde)
        .toList();
  }

  private Attestratt standig(Registerrad rad) {
    String attestant = personer.nyckel(rad, "attestant", rad.text("attestant"));
    List<String> ersattare = personer.nycklar(rad, "ersattare");
    if (ersattare.contains(attestant)) {
      throw rad.fel("ersattare", "Attestanten kan inte vara sin egen ersättare.");
    }
    return new Attestratt(
        rad.gren("ansvar"),
        verksamhet(rad),
        attestant,
        ersattare,
        rad.belopp("belopp_drift"),
        rad.belopp("belopp_investering"),
        rad.period(),
        rad.cell("notering").orElse(""),
        Optional.empty());
  }

  private Attestratt tidsbegransad(Registerrad rad) {
    rad.dag("till");
    Belopp grans = rad.belopp("belopp");
    return new Attestratt(
        rad.gren("ansvar"),
        verksamhet(rad),
        personer.nyckel(rad, "attestant", rad.text("attestant")),
        List.of(),
        grans,
        grans,
        rad.period(),
        rad.cell("anmarkning").orElse(""),
        Optional.of(
            new Delegation(
                rad.text("dnr"),
                rad.dag("delegationsbeslut_datum"),
                rad.cell("namnfortydligande").orElse(""))));
  }

  private static Kodgren verksamhet(Registerrad rad) {
    return rad.cell("verksamhet").isEmpty() ? Kodgren.ALLA : rad.gren("verksamhet");
  }

  private void enISander(List<Post<Attestratt>> poster) {
    for (int plats = 1; plats < poster.size(); plats++) {
      Post<Attestratt> post = poster.get(plats);
      poster.subList(0, plats).stream()
          .filter(annan -> krockar(annan.varde(), post.varde()))
          .findFirst()
          .ifPresent(
              annan ->
                  fel.lagg(
                      STANDIGA,
                      post.rad(),
                      "ansvar",
                      "Samma ansvar och verksamhet har redan en attestant på rad "
                          + annan.rad()
                          + "."));
    }
  }

  private static boolean krockar(Attestratt ena, Attestratt andra) {
    return ena.ansvar().equals(andra.ansvar())
        && ena.verksamhet().equals(andra.verksamhet())
        && ena.giltig().overlappar(andra.giltig());
  }
}
