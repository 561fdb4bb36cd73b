package se.omtanke.regler.frist.utskrivning2017;

import java.util.List;
import se.omtanke.regler.frist.Fristregel;

/** The rules of this act. */
public final class SamverkanVidUtskrivning {

  private SamverkanVidUtskrivning() {}

  /** All of them, in alphabetical order. */
  public static List<Fristregel> regler() {
    return List.of(
        new Betalningsansvar(),
        new Inskrivningsmeddelande(),
        new SipKallelse(),
        new UtskrivningInformation());
  }
}
