package se.omtanke.arende.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import se.omtanke.arende.Beslutsorgan;
import se.omtanke.arende.Beslutsslag;
import se.omtanke.arende.Delegationsordning;
import se.omtanke.arende.Delegationsordning.Punkt;
import se.omtanke.atkomst.Roll;
import se.omtanke.komponenter.Sida;

/**
 * A delegation order as text, a line for each point with semicolons between, as a spreadsheet
 * writes it: number; decision; who; role; limit; two persons.
 */
final class Delegationstext {

  private static final int KOLUMNER = 6;
  private static final String SKILJE = ";";

  private final Sida sida;

  Delegationstext(Sida sida) {
    this.sida = sida;
  }

  /** A point as a line. */
  String rad(Punkt en) {
    return String.join(
        SKILJE + " ",
        en.punkt(),
        sida.text(en.slag().textnyckel()),
        vem(en.organ()),
        en.organ().anstalld() ? sida.text(en.roll().textnyckel()) : "",
        en.begransning(),
        en.tva() ? "ja" : "nej");
  }

  /** What a form says; throws what is wrong, with the lines that cannot be read. */
  Delegationsordning las(MultiValueMap<String, String> falt, Clock klocka) {
    Falttolk tolk = new Falttolk(falt);
    LocalDate fran = tolk.kravDag("fran", LocalDate.now(klocka));
    String beslutad = tolk.kravText("beslutad", "Skriv vilken dag och paragraf nämnden beslutade.");
    List<Punkt> punkter = new ArrayList<>();
    List<String> olasliga = new ArrayList<>();
    for (String rad : tolk.text("punkter").lines().filter(en -> !en.isBlank()).toList()) {
      punkt(rad).ifPresentOrElse(punkter::add, () -> olasliga.add(rad.strip()));
    }
    if (!olasliga.isEmpty()) {
      tolk.fel("punkter", "Raderna går inte att läsa: " + String.join(" · ", olasliga) + ".");
    } else if (punkter.isEmpty()) {
      tolk.fel("punkter", "En delegationsordning har minst en punkt.");
    }
    tolk.krav();
    return new Delegationsordning(beslutad, fran, punkter);
  }

  private Optional<Punkt> punkt(String rad) {
    List<String> celler = Arrays.stream(rad.split(SKILJE, -1)).map(String::strip).toList();
    if (celler.size() != KOLUMNER || celler.getFirst().isEmpty()) {
      return Optional.empty();
    }
    Optional<Beslutsslag> slag =
        Arrays.stream(Beslutsslag.values())
            .filter(en -> samma(celler.get(1), en.name(), sida.text(en.textnyckel())))
            .findFirst();
    Optional<Beslutsorgan> organ =
        Arrays.stream(Beslutsorgan.values())
            .filter(en -> en != Beslutsorgan.NAMND && samma(celler.get(2), en.name(), vem(en)))
            .findFirst();
    Optional<Roll> roll =
        organ
            .filter(en -> !en.anstalld())
            .map(_ -> Roll.NAMNDLEDAMOT)
            .or(() -> roll(celler.get(3)));
    boolean jaEllerNej = samma(celler.getLast(), "ja", "nej");
    return slag.isEmpty() || organ.isEmpty() || roll.isEmpty() || !jaEllerNej
        ? Optional.empty()
        : Optional.of(
            new Punkt(
                celler.getFirst(),
                slag.get(),
                organ.get(),
                roll.get(),
                celler.get(4),
                celler.getLast().equalsIgnoreCase("ja")));
  }

  private Optional<Roll> roll(String cell) {
    return Arrays.stream(Roll.values())
        .filter(en -> samma(cell, en.name(), sida.text(en.textnyckel())))
        .findFirst();
  }

  private static String vem(Beslutsorgan organ) {
    return switch (organ) {
      case NAMND -> "nämnd";
      case UTSKOTT -> "utskott";
      case ORDFORANDE -> "ordförande";
      case ANSTALLD -> "anställd";
      case ANSTALLD_I_ANNAN_KOMMUN -> "annan kommun";
    };
  }

  private static boolean samma(String cell, String en, String annan) {
    String liten = cell.toLowerCase(Locale.ROOT);
    return liten.equals(en.toLowerCase(Locale.ROOT))
        || liten.equals(annan.toLowerCase(Locale.ROOT));
  }
}
