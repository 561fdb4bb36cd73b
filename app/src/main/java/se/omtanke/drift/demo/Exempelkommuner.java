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
  private final Demolage lage;

  Exempelkommuner(Exempelrot rot, Exempelmapp mapp, Exempelfolk folk, Demolage lage) {
    this.rot = rot;
    this.mapp = mapp;
    this.folk = folk;
    this.lage = lage;
  }

  @Override
  public void ladda(Consumer<String> framsteg) {
    kort().forEach(kort -> mapp.ladda(kort, anropare(kort), framsteg));
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
    }
    return lankar;
  }

  private List<Exempelkort> kort() {
    return rot.kommuner().stream().map(Exempelkort::las).toList();
  }

  private static Anropare anropare(Exempelkort kort) {
    return Anropare.kommandorad(kort.kommun().kod(), "demo");
  }
}
