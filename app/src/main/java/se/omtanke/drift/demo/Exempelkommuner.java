package se.omtanke.drift.demo;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.omtanke.atkomst.Demolage;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Anropare;

/** Loads the example municipalities and makes the links that sign in to them. */
final class Exempelkommuner implements Exempelladdning {

  private final Exempelrot rot;
  private final Exempelmapp mapp;
  private final Exempelfolk folk;
  private final Exempelsocialkontor kontor;
  private final Exempelarenden arenden;
  private final Demolage lage;

  Exempelkommuner(
      Exempelrot rot,
      Exempelmapp mapp,
      Exempelfolk folk,
      Exempelsocialkontor kontor,
      Exempelarenden arenden,
      Demolage lage) {
    this.rot = rot;
    this.mapp = mapp;
    this.folk = folk;
    this.kontor = kontor;
    this.arenden = arenden;
    this.lage = lage;
  }

  @Override
  public void ladda(Consumer<String> framsteg) {
    for (Exempelkort kort : kort()) {
      mapp.ladda(kort, anropare(kort), framsteg);
      if (pahittad(kort)) {
        kontor.i(anropare(kort)).ifPresent(folket -> arenden.ladda(folket, framsteg));
      }
    }
  }

  @Override
  public List<Inloggningslank> lankar(URI bas) {
    List<Inloggningslank> lankar = new ArrayList<>();
    for (Exempelkort kort : kort()) {
      for (Medarbetaruppdrag uppdrag : folk.i(anropare(kort))) {
        String roll =
            "%s i %s %s"
                .formatted(
                    Exempelfolk.namn(uppdrag.roll()), kort.kommun().kod(), kort.kommun().namn());
        lankar.add(new Inloggningslank(roll, bas.resolve(lage.lank(uppdrag))));
      }
      if (pahittad(kort)) {
        kontor.i(anropare(kort)).ifPresent(folket -> lankar.addAll(lankar(kort, folket, bas)));
      }
    }
    return lankar;
  }

  private List<Inloggningslank> lankar(Exempelkort kort, Exempelsocialkontor.Folk folket, URI bas) {
    return folket.enAvVarje().stream()
        .map(
            en ->
                new Inloggningslank(
                    "%s i %s %s"
                        .formatted(
                            kontor.namn(en, anropare(kort)),
                            kort.kommun().kod(),
                            kort.kommun().namn()),
                    bas.resolve(lage.lank(en))))
        .toList();
  }

  /** Codes from 9900 belong to no municipality; cases are not invented for one that exists. */
  private static boolean pahittad(Exempelkort kort) {
    return kort.kommun().kod().kod().startsWith("99");
  }

  private List<Exempelkort> kort() {
    return rot.kommuner().stream().map(Exempelkort::las).toList();
  }

  private static Anropare anropare(Exempelkort kort) {
    return Anropare.kommandorad(kort.kommun().kod(), "demo");
  }
}
