package se.omtanke.arende.webb;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arende;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendedorr;
import se.omtanke.arende.Arendefrist;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.delar.Flik;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Kontrollrad;

/** Shows the pages of a case: the same head and tabs over each. */
@Component
public class Arendesidor {

  /** What a page shows besides what all pages of the case do. */
  @FunctionalInterface
  public interface Mer {
    /** Reads it, in the transaction of the page. */
    Tillagg las(AuditedReadTransaction tx, Arendeblad blad);
  }

  /**
   * What a page shows besides.
   *
   * @param varden the template's parameters
   * @param aktorer whose names it needs
   */
  public record Tillagg(Map<String, Object> varden, List<String> aktorer) {

    /** Nothing. */
    public static final Tillagg INGET = new Tillagg(Map.of(), List.of());
  }

  /** The tabs of a case. */
  public enum Flikval {
    OVERSIKT,
    JOURNAL,
    UTREDNING,
    BESLUT,
    HANDLINGAR,
    HANDELSER;

    String slinga() {
      return this == OVERSIKT ? "" : "/" + name().toLowerCase(Locale.ROOT);
    }
  }

  private static final int SNART = 7;

  private final Arendedorr dorr;
  private final Arendelasning lasning;
  private final Medarbetarnamn medarbetare;

  Arendesidor(Arendedorr dorr, Arendelasning lasning, Medarbetarnamn medarbetare) {
    this.dorr = dorr;
    this.lasning = lasning;
    this.medarbetare = medarbetare;
  }

  /** The address of a case. */
  public static String rot(UUID arende) {
    return Arbetskontroll.ROT + "/" + arende;
  }

  /** A page of a case as it stands. */
  public ModelAndView visa(
      Sida sida, Medarbetaruppdrag vem, UUID id, Flikval flik, String mall, Mer mer) {
    return visa(sida, vem, id, flik, mall, Formular.tomt(sida), mer);
  }

  /** A page of a case, with a form that came back. */
  public ModelAndView visa(
      Sida sida,
      Medarbetaruppdrag vem,
      UUID id,
      Flikval flik,
      String mall,
      Formular formular,
      Mer mer) {
    Map<String, Object> modell = new HashMap<>();
    Stream.Builder<Stream<String>> aktorer = Stream.builder();
    Arendeblad blad =
        dorr.las(
            vem,
            Arendeatgard.LASA,
            id,
            (tx, arende) -> {
              Arendeblad last = lasning.blad(tx, vem, arende);
              Tillagg tillagg = mer.las(tx, last);
              modell.putAll(tillagg.varden());
              aktorer.add(tillagg.aktorer().stream());
              return last;
            });
    aktorer.add(blad.aktorer());
    Namnlista namn =
        medarbetare.av(sida, aktorer.build().flatMap(strom -> strom).distinct().toList());
    modell.put("blad", blad);
    modell.put("namn", namn);
    modell.put("f", formular);
    modell.put("huvud", huvud(sida, blad, namn, flik));
    return sida.medRubrik(blad.person().kallad())
        .medBrodsmula(sida.text("arende.nav.arbete"), Arbetskontroll.ROT)
        .visa(mall, modell);
  }

  /** Does something with a case that a form asks for, and goes on; else shows the page again. */
  public ModelAndView gor(
      Sida sida,
      Medarbetaruppdrag vem,
      UUID id,
      Arendeatgard atgard,
      MultiValueMap<String, String> falt,
      String vidare,
      BiConsumer<WriteTransaction, Arende> arbete,
      BiFunction<Sida, Formular, ModelAndView> ater) {
    return Svar.pa(sida, falt, vidare, () -> skriv(vem, atgard, id, arbete), ater);
  }

  /**
   * Shows what a form says once more, and does it when it has been checked; without what is needed,
   * or when it is to be changed, the form comes again.
   *
   * @param rader the answers in words; throws what is wrong with them
   */
  ModelAndView kontrollera(
      Sida sida,
      Medarbetaruppdrag vem,
      Kontroll kontroll,
      MultiValueMap<String, String> falt,
      Supplier<List<Kontrollrad>> rader,
      BiConsumer<WriteTransaction, Arende> arbete,
      BiFunction<Sida, Formular, ModelAndView> ater) {
    if (Kontrollsida.bekraftad(falt)) {
      return gor(
          sida, vem, kontroll.arende(), kontroll.atgard(), falt, kontroll.vidare(), arbete, ater);
    }
    if (Kontrollsida.andras(falt)) {
      return ater.apply(sida, Formular.ifyllt(sida, falt.toSingleValueMap()));
    }
    try {
      Kontrollsida visas =
          Kontrollsida.av(kontroll.handling(), rader.get(), falt, kontroll.knapp());
      return visa(
          sida,
          vem,
          kontroll.arende(),
          kontroll.flik(),
          "arende/bekrafta",
          (tx, blad) -> med(Map.of("kontroll", visas), List.of()));
    } catch (OgiltigIndata fel) {
      return Svar.ogiltigt(sida, falt, fel, ater);
    }
  }

  /**
   * Where a checked form belongs.
   *
   * @param arende the case
   * @param atgard what it requires
   * @param flik the tab it stands under
   * @param handling where it is sent
   * @param vidare where to go when it is done
   * @param knapp what deciding is called
   */
  record Kontroll(
      UUID arende,
      Arendeatgard atgard,
      Flikval flik,
      String handling,
      String vidare,
      String knapp) {}

  /** Reads something of a case. */
  <T> T las(Medarbetaruppdrag vem, UUID id, BiFunction<AuditedReadTransaction, Arende, T> arbete) {
    return dorr.las(vem, Arendeatgard.LASA, id, arbete);
  }

  /** Writes in a case. */
  public void skriv(
      Medarbetaruppdrag vem,
      Arendeatgard atgard,
      UUID id,
      BiConsumer<WriteTransaction, Arende> arbete) {
    dorr.skriv(
        vem,
        atgard,
        id,
        (tx, arende) -> {
          arbete.accept(tx, arende);
          return arende.id();
        });
  }

  private Arendehuvud huvud(Sida sida, Arendeblad blad, Namnlista namn, Flikval vald) {
    Nastasteg nasta = Nastasteg.av(blad);
    return new Arendehuvud(
        blad.arende().nummer(),
        blad.rad(),
        blad.enhet(),
        blad.arende()
            .handlaggare()
            .map(UUID::toString)
            .map(namn::av)
            .orElse(sida.text("arende.ofordelat")),
        sida.text("arende.lage." + blad.arende().lage().getClass().getSimpleName()),
        sida.text(nasta.nyckel()),
        nasta.href(),
        blad.lopande().stream().map(frist -> fristord(sida, frist, blad.idag())).toList(),
        Stream.of(Flikval.values())
            .map(
                flik ->
                    Flik.av(
                        sida.text("arende.flik." + flik.name()),
                        rot(blad.arende().id()) + flik.slinga(),
                        flik == vald))
            .toList());
  }

  /** A clock in words, and how much it calls for attention. */
  static Fristord fristord(Sida sida, Arendefrist frist, LocalDate idag) {
    long kvar = frist.dagarKvar(idag);
    String ord;
    if (frist.partens()) {
      ord = sida.text(kvar >= 0 ? "arende.frist.kvar" : "arende.frist.ute", Math.abs(kvar));
    } else if (frist.bruten(idag)) {
      ord = sida.text("arende.frist.bruten", Math.abs(kvar));
    } else if (kvar < 0) {
      ord = sida.text("arende.frist.farvanta", frist.senast().toString());
    } else {
      ord = sida.text(kvar == 0 ? "arende.frist.idag" : "arende.frist.kvar", kvar);
    }
    String ton =
        frist.partens() || kvar > SNART ? "neutral" : frist.bruten(idag) ? "fel" : "varning";
    return new Fristord(
        sida.text("arende.regel." + frist.regel()),
        frist.slut().toString(),
        ord,
        frist.lagrum(),
        frist.forlangd(),
        ton);
  }

  /** The page with nothing besides. */
  public static Mer inget() {
    return (tx, blad) -> Tillagg.INGET;
  }

  /** Something besides. */
  public static Tillagg med(Map<String, Object> varden, List<String> aktorer) {
    return new Tillagg(varden, aktorer);
  }
}
