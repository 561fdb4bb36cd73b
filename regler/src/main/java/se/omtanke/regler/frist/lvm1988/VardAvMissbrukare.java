package se.omtanke.regler.frist.lvm1988;

import java.util.List;
import se.omtanke.regler.frist.Fristregel;

/** The rules of this act. */
public final class VardAvMissbrukare {

  private VardAvMissbrukare() {}

  /** All of them, in alphabetical order. */
  public static List<Fristregel> regler() {
    return List.of(
        new LvmAnsokan(),
        new LvmBortavaro(),
        new LvmPaborjas(),
        new LvmRattensProvning(),
        new LvmUnderstallning(),
        new LvmVardtid());
  }
}
