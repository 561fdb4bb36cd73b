package se.omtanke.regler.frist;

import java.util.List;
import java.util.stream.Stream;
import se.omtanke.regler.frist.fl2017.Forvaltningslagen;
import se.omtanke.regler.frist.kl2017.Kommunallagen;
import se.omtanke.regler.frist.lag2026.InsatserUtanSamtycke;
import se.omtanke.regler.frist.lss1993.StodOchService;
import se.omtanke.regler.frist.lvm1988.VardAvMissbrukare;
import se.omtanke.regler.frist.lvu1990.VardAvUnga;
import se.omtanke.regler.frist.skyddat2024.SkyddatBoendeForBarn;
import se.omtanke.regler.frist.sof2025.Socialtjanstforordningen;
import se.omtanke.regler.frist.sol2001.AldreSocialtjanstlagen;
import se.omtanke.regler.frist.sol2025.Socialtjanstlagen;
import se.omtanke.regler.frist.utskrivning2017.SamverkanVidUtskrivning;
import se.omtanke.regler.frist.vardlag2026.NyVardAvUnga;

/** Every rule that sets a time, act by act. A test finds what is missing here. */
public final class Fristlista {

  private Fristlista() {}

  /** All of them. */
  public static List<Fristregel> alla() {
    return Stream.of(
            AldreSocialtjanstlagen.regler(),
            Socialtjanstlagen.regler(),
            Socialtjanstforordningen.regler(),
            InsatserUtanSamtycke.regler(),
            VardAvUnga.regler(),
            NyVardAvUnga.regler(),
            SkyddatBoendeForBarn.regler(),
            VardAvMissbrukare.regler(),
            SamverkanVidUtskrivning.regler(),
            StodOchService.regler(),
            Forvaltningslagen.regler(),
            Kommunallagen.regler())
        .flatMap(List::stream)
        .toList();
  }
}
