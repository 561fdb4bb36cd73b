package se.omtanke.regler.register;

import java.util.List;
import java.util.stream.Stream;
import se.omtanke.regler.alder.Aldersgrupp;
import se.omtanke.regler.beslutsratt.Beslutsrattslista;
import se.omtanke.regler.frist.Fristlista;
import se.omtanke.regler.gallring.Gallringslista;
import se.omtanke.regler.handlaggning.Handlaggning;
import se.omtanke.regler.lagrum.Regel;
import se.omtanke.regler.overklagande.Overklagandelista;
import se.omtanke.regler.samtycke.Samtyckeslista;

/** Every rule, kind by kind. A test finds what is missing here. */
public final class Regelregister {

  private Regelregister() {}

  /** All of them. */
  public static List<Regel> alla() {
    return Stream.of(
            Fristlista.alla(),
            Gallringslista.alla(),
            Samtyckeslista.alla(),
            Beslutsrattslista.alla(),
            Overklagandelista.vagar(),
            Handlaggning.alla(),
            Aldersgrupp.regler())
        .<Regel>flatMap(List::stream)
        .toList();
  }
}
