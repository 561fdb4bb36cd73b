package se.omtanke.arende.webb;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;

/** Reads the fields of a form, and gathers what is wrong with them. */
public final class Falttolk {

  private final MultiValueMap<String, String> falt;
  private final List<Faltfel> fel = new ArrayList<>();

  /** The fields as they were sent. */
  public Falttolk(MultiValueMap<String, String> falt) {
    this.falt = falt;
  }

  /** What a field is called that stands once for each of several things on a page. */
  public static String forVar(String namn, Object en) {
    return namn + "-" + en;
  }

  /** Does something to one of several things, and tells faults at that one's own fields. */
  public static void medFelVid(Object en, Runnable arbete) {
    try {
      arbete.run();
    } catch (OgiltigIndata fel) {
      throw new OgiltigIndata(
          fel.faltfel().stream()
              .map(ett -> new Faltfel(forVar(ett.falt(), en), ett.klarsprak()))
              .toList());
    }
  }

  /** What was typed, without space around it; empty where nothing was. */
  public String text(String namn) {
    return Optional.ofNullable(falt.getFirst(namn)).orElse("").strip();
  }

  /** Whether a box is ticked. */
  public boolean kryssat(String namn) {
    return !text(namn).isEmpty();
  }

  /** One of the values of an enum; the first where nothing or something else was sent. */
  public <E extends Enum<E>> E val(String namn, E[] varden, String klarsprak) {
    String valt = text(namn);
    return Arrays.stream(varden)
        .filter(en -> en.name().equals(valt))
        .findFirst()
        .orElseGet(
            () -> {
              fel(namn, klarsprak);
              return varden[0];
            });
  }

  /** Those of an enum's values that were ticked. */
  public <E extends Enum<E>> List<E> flera(String namn, E[] varden) {
    List<String> valda = falt.getOrDefault(namn, List.of());
    return Arrays.stream(varden).filter(en -> valda.contains(en.name())).toList();
  }

  /** A day; empty where nothing was typed. */
  public Optional<LocalDate> dag(String namn) {
    String skrivet = text(namn);
    if (skrivet.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(skrivet));
    } catch (DateTimeException _) {
      fel(namn, "Skriv dagen som ÅÅÅÅ-MM-DD.");
      return Optional.empty();
    }
  }

  /** A day that must be typed; today where it is wrong, which is told. */
  public LocalDate kravDag(String namn, LocalDate annars) {
    Optional<LocalDate> dag = dag(namn);
    if (dag.isEmpty() && text(namn).isEmpty()) {
      fel(namn, "Skriv dagen som ÅÅÅÅ-MM-DD.");
    }
    return dag.orElse(annars);
  }

  /** A moment of a day and a time of day in two fields. */
  public Instant moment(String dagfalt, String tidfalt, LocalDate annars, ZoneId zon) {
    LocalDate dag = kravDag(dagfalt, annars);
    try {
      return LocalTime.parse(text(tidfalt).replace('.', ':')).atDate(dag).atZone(zon).toInstant();
    } catch (DateTimeException _) {
      fel(tidfalt, "Skriv klockslaget som TT:MM.");
      return dag.atStartOfDay(zon).toInstant();
    }
  }

  /** A text that must be typed. */
  String kravText(String namn, String klarsprak) {
    if (text(namn).isEmpty()) {
      fel(namn, klarsprak);
    }
    return text(namn);
  }

  /** Something is wrong with a field. */
  public void fel(String namn, String klarsprak) {
    fel.add(new Faltfel(namn, klarsprak));
  }

  /** Throws what was wrong, if anything was. */
  public void krav() {
    if (!fel.isEmpty()) {
      throw new OgiltigIndata(fel);
    }
  }
}
