package se.omtanke.arende.webb.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.omtanke.arende.Handling;
import se.omtanke.arende.Handlingsversion;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;

/** The documents of a case as a table; struck ones are left out. */
public final class Handlingstabell {

  private static final long MB = 1L << 20;

  private Handlingstabell() {}

  static Tabell av(Sida sida, UUID arende, List<Handling> alla) {
    return Tabell.lista(
        "handlingar",
        sida.text("handling.tabell"),
        List.of(
            Kolumn.text(sida.text("handling.kolumn.dag")),
            Kolumn.text(sida.text("handling.kolumn.rubrik")),
            Kolumn.text(sida.text("handling.kolumn.slag")),
            Kolumn.text(sida.text("handling.kolumn.motpart")),
            Kolumn.text(sida.text("handling.kolumn.fil")),
            Kolumn.text(sida.text("handling.kolumn.anmarkning"))),
        alla.stream()
            .filter(en -> en.struken().isEmpty())
            .map(en -> rad(sida, arende, en, alla))
            .toList());
  }

  private static Tabellrad rad(Sida sida, UUID arende, Handling en, List<Handling> alla) {
    Handlingsversion nu = en.gallande();
    return Tabellrad.av(
        Cell.text(nu.uppgifter().dag().toString()),
        Cell.lank(nu.uppgifter().rubrik(), Handlingskontroll.adress(arende) + "/" + en.id()),
        Cell.text(sida.text(en.slag().textnyckel())),
        Cell.text(nu.uppgifter().motpart()),
        Cell.text(fil(sida, nu)),
        Cell.text(String.join(". ", anmarkningar(sida, en, alla))));
  }

  /** What the file is and how large. */
  public static String fil(Sida sida, Handlingsversion version) {
    long storlek = version.fil().storlek();
    String hur =
        storlek < MB
            ? sida.text("handling.storlek.kb", Math.max(1, storlek >> 10))
            : sida.text("handling.storlek.mb", storlek >> 20);
    return sida.text("handling.format." + version.fil().format().name()) + ", " + hur;
  }

  private static List<String> anmarkningar(Sida sida, Handling en, List<Handling> alla) {
    List<String> ord = new ArrayList<>();
    if (en.gallande().uppgifter().utkast()) {
      ord.add(sida.text("handling.utkast"));
    }
    if (en.gallande().nummer() > 1) {
      ord.add(sida.text("handling.rattad", en.gallande().nummer()));
    }
    if (en.maskerar().isPresent()) {
      ord.add(sida.text("handling.maskerad"));
    }
    alla.stream()
        .filter(en::likadan)
        .findFirst()
        .ifPresent(
            annan -> ord.add(sida.text("handling.likadan", annan.gallande().uppgifter().rubrik())));
    return ord;
  }
}
