package se.omtanke.ekonomi.webb;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Roll;
import se.omtanke.ekonomi.Inlasning;
import se.omtanke.ekonomi.Inlasningar;
import se.omtanke.grund.Anropare;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.Vantarbidrag;
import se.omtanke.komponenter.Vantarrad;

/**
 * Files that were looked at and neither confirmed nor followed by another of their kind: a later
 * reading by the same mapping takes the place of an earlier one that was left.
 */
@Component
class Inlasningsvantan implements Vantarbidrag {

  private static final int SOKTA = 50;

  private final Inlasningar inlasningar;

  Inlasningsvantan(Inlasningar inlasningar) {
    this.inlasningar = inlasningar;
  }

  @Override
  public List<Vantarrad> vantar(Medarbetaruppdrag uppdrag, Texter texter) {
    if (uppdrag.roll() != Roll.CONTROLLER) {
      return List.of();
    }
    Anropare vem = uppdrag.anropare();
    return inlasningar.senaste(vem, SOKTA).stream()
        .collect(groupingBy(Inlasning::mappning))
        .values()
        .stream()
        .map(List::getFirst)
        .filter(en -> en.lage() == Inlasning.Lage.PROVAD)
        .filter(en -> en.fel() > 0 || !inlasningar.granskning(vem, en.id()).oforandrad())
        .map(en -> rad(en, texter))
        .toList();
  }

  private static Vantarrad rad(Inlasning en, Texter texter) {
    String slag = texter.text("ekonomi.vantar.inlasning");
    String adress = Inlasningskontroll.ROT + "/" + en.id();
    return en.fel() > 0
        ? Vantarrad.av(texter.text("ekonomi.vantar.ratta", en.filnamn()), slag, adress)
            .medNot(texter.text("ekonomi.vantar.fel", en.fel()))
        : Vantarrad.av(texter.text("ekonomi.vantar.bekrafta", en.filnamn()), slag, adress)
            .medNot(texter.text("ekonomi.vantar.rader", en.rader()));
  }
}
