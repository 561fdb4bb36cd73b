package se.omtanke.arende.webb;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Roll;
import se.omtanke.komponenter.Navigationsbidrag;
import se.omtanke.komponenter.Navigationsval;

/** The cases' place in the navigation. */
@Component
class Arendenavigation implements Navigationsbidrag {

  private static final Set<String> ROLLER =
      Set.of(Roll.HANDLAGGARE.kod(), Roll.ENHETSCHEF.kod(), Roll.VERKSAMHETSCHEF.kod());

  private static final Set<String> STATISTIK =
      Set.of(
          Roll.HANDLAGGARE.kod(),
          Roll.ENHETSCHEF.kod(),
          Roll.VERKSAMHETSCHEF.kod(),
          Roll.CONTROLLER.kod(),
          Roll.NAMNDSEKRETERARE.kod(),
          Roll.NAMNDLEDAMOT.kod());

  private static final Set<String> NAMNDEN =
      Set.of(Roll.NAMNDSEKRETERARE.kod(), Roll.NAMNDLEDAMOT.kod());

  private static final Set<String> MED_DELEGATION =
      Stream.concat(ROLLER.stream(), NAMNDEN.stream()).collect(Collectors.toUnmodifiableSet());

  @Override
  public List<Navigationsval> navigationsval() {
    return List.of(
        new Navigationsval("arende.nav.arbete", Arbetskontroll.ROT, ROLLER, 5),
        new Navigationsval("arende.nav.frister", Arbetskontroll.ROT + "/frister", ROLLER, 6),
        new Navigationsval(
            "arende.nav.belastning",
            Belastningskontroll.ROT,
            Set.of(Roll.ENHETSCHEF.kod(), Roll.VERKSAMHETSCHEF.kod()),
            7),
        new Navigationsval("arende.nav.statistik", "/statistik", STATISTIK, 8),
        new Navigationsval("arende.nav.namnd", Namndkontroll.ROT, NAMNDEN, 9),
        new Navigationsval("arende.nav.delegation", Delegationskontroll.ROT, MED_DELEGATION, 10));
  }
}
