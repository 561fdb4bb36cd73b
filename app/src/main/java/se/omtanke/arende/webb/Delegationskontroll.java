package se.omtanke.arende.webb;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Beslutsorgan;
import se.omtanke.arende.Beslutsslag;
import se.omtanke.arende.Delegationsordning;
import se.omtanke.arende.Delegationsordning.Punkt;
import se.omtanke.arende.Delegationsordningar;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Roll;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Kontrollrad;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;

/** The delegation order: read, searched, and laid down anew from a day. */
@Controller
class Delegationskontroll {

  static final String ROT = Arbetskontroll.ROT + "/delegation";

  private final Transactions transactions;
  private final Delegationsordningar ordningar;
  private final Clock klocka;

  Delegationskontroll(Transactions transactions, Delegationsordningar ordningar, Clock klocka) {
    this.transactions = transactions;
    this.ordningar = ordningar;
    this.klocka = klocka;
  }

  /** The order that holds on a day, today if none is asked for. */
  @Arendeatgard.Kraver(Arendeatgard.SE_DELEGATION)
  @GetMapping(ROT)
  ModelAndView ordning(
      Sida sida,
      Medarbetaruppdrag vem,
      @RequestParam Optional<LocalDate> den,
      @RequestParam(defaultValue = "") String sok) {
    LocalDate dag = den.orElse(LocalDate.now(klocka));
    Map<String, Object> modell = new HashMap<>();
    modell.put("sok", sok);
    modell.put("farFaststalla", vem.roll() == Roll.NAMNDSEKRETERARE);
    modell.put("farRedovisa", vem.roll() != Roll.HANDLAGGARE);
    Optional<Delegationsordning> ordning =
        transactions.read(
            vem.anropare(),
            tx -> {
              modell.put("versioner", ordningar.versioner(tx));
              return ordningar.gallande(tx, dag);
            });
    modell.put("ordning", ordning);
    modell.put(
        "tabell", tabell(sida, ordning.map(Delegationsordning::punkter).orElse(List.of()), sok));
    modell.put("utan", ordning.map(ordningar::utanDelegat).orElse(List.of()));
    return sida.medRubrik(sida.text("arende.delegation.rubrik")).visa("arende/delegation", modell);
  }

  @Arendeatgard.Kraver(Arendeatgard.FASTSTALLA_DELEGATION)
  @GetMapping(ROT + "/ny")
  ModelAndView formular(Sida sida, Medarbetaruppdrag vem) {
    return visa(sida, Formular.tomt(sida), vem);
  }

  /** Shows what the new version changes, and lays it down when that has been checked. */
  @Arendeatgard.Kraver(Arendeatgard.FASTSTALLA_DELEGATION)
  @PostMapping(ROT + "/ny")
  ModelAndView faststall(
      Sida sida, Medarbetaruppdrag vem, @RequestParam MultiValueMap<String, String> falt) {
    if (Kontrollsida.andras(falt)) {
      return visa(sida, Formular.ifyllt(sida, falt.toSingleValueMap()), vem);
    }
    Function<Sida, Delegationsordning> las = s -> new Delegationstext(s).las(falt, klocka);
    if (Kontrollsida.bekraftad(falt)) {
      return Svar.pa(
          sida,
          falt,
          ROT,
          () ->
              transactions.write(
                  vem.anropare(),
                  Syfte.av(Arendeatgard.FASTSTALLA_DELEGATION.kod(), "delegationsordning"),
                  tx -> {
                    ordningar.faststall(tx, las.apply(sida));
                    return vem.id();
                  }),
          (ny, formular) -> visa(ny, formular, vem));
    }
    try {
      Delegationsordning ny = las.apply(sida);
      ordningar.kravLaglig(ny);
      Kontrollsida kontroll =
          Kontrollsida.av(
              ROT + "/ny", rader(sida, vem, ny), falt, sida.text("arende.delegation.knapp"));
      return medSmulor(sida)
          .medRubrik(sida.text("arende.kontrollera"))
          .visa("arende/bekraftalost", Map.of("kontroll", kontroll));
    } catch (OgiltigIndata fel) {
      return Svar.ogiltigt(sida, falt, fel, (s, formular) -> visa(s, formular, vem));
    }
  }

  private List<Kontrollrad> rader(Sida sida, Medarbetaruppdrag vem, Delegationsordning ny) {
    List<Punkt> fore =
        transactions.read(
            vem.anropare(),
            tx ->
                ordningar
                    .gallande(tx, ny.fran())
                    .map(Delegationsordning::punkter)
                    .orElse(List.of()));
    return List.of(
        rad(sida, "beslutades", ny.beslutad()),
        rad(sida, "fran", ny.fran().toString()),
        rad(sida, "punkter", sida.text("arende.delegation.antal", ny.punkter().size())),
        rad(sida, "nya", skillnad(sida, ny.punkter(), fore)),
        rad(sida, "borta", skillnad(sida, fore, ny.punkter())),
        rad(
            sida,
            "utan",
            ordningar.utanDelegat(ny).stream()
                .map(en -> sida.text(en.textnyckel()))
                .collect(joining(", "))));
  }

  private static String skillnad(Sida sida, List<Punkt> har, List<Punkt> inte) {
    String ord =
        har.stream()
            .filter(en -> !inte.contains(en))
            .map(en -> new Delegationstext(sida).rad(en))
            .collect(joining(" · "));
    return ord.isEmpty() ? sida.text("arende.delegation.inga") : ord;
  }

  private static Kontrollrad rad(Sida sida, String fraga, String svar) {
    return new Kontrollrad(sida.text("arende.delegation." + fraga), svar, Optional.empty());
  }

  private ModelAndView visa(Sida sida, Formular formular, Medarbetaruppdrag vem) {
    Delegationstext text = new Delegationstext(sida);
    String fore =
        transactions
            .read(vem.anropare(), tx -> ordningar.gallande(tx, LocalDate.now(klocka)))
            .map(Delegationsordning::punkter)
            .orElse(List.of())
            .stream()
            .map(text::rad)
            .collect(joining("\n"));
    return medSmulor(sida)
        .medRubrik(sida.text("arende.delegation.ny"))
        .visa(
            "arende/delegationsformular",
            Map.of(
                "f",
                formular,
                "fore",
                fore,
                "slag",
                Arrays.stream(Beslutsslag.values())
                    .map(en -> sida.text(en.textnyckel()))
                    .toList()));
  }

  private static Sida medSmulor(Sida sida) {
    return sida.medBrodsmula(sida.text("arende.delegation.rubrik"), ROT);
  }

  private static Tabell tabell(Sida sida, List<Punkt> punkter, String sok) {
    return Tabell.lista(
        "punkter",
        sida.text("arende.delegation.tabell"),
        Stream.of("punkt", "slag", "lagrum", "vem", "begransning", "tva")
            .map(ord -> Kolumn.text(sida.text("arende.delegation.kolumn." + ord)))
            .toList(),
        punkter.stream()
            .filter(en -> stammer(sida, en, sok))
            .map(en -> tabellrad(sida, en))
            .toList());
  }

  private static boolean stammer(Sida sida, Punkt punkt, String sok) {
    String allt = new Delegationstext(sida).rad(punkt) + punkt.slag().lagrum();
    return allt.toLowerCase(Locale.ROOT).contains(sok.strip().toLowerCase(Locale.ROOT));
  }

  private static Tabellrad tabellrad(Sida sida, Punkt en) {
    return Tabellrad.av(
        Cell.text(en.punkt()),
        Cell.text(sida.text(en.slag().textnyckel())),
        Cell.text(en.slag().lagrum()),
        Cell.text(
            en.organ().anstalld()
                ? sida.text(en.roll().textnyckel())
                    + (en.organ() == Beslutsorgan.ANSTALLD
                        ? ""
                        : ", " + sida.text(en.organ().textnyckel()))
                : sida.text(en.organ().textnyckel())),
        Cell.text(en.begransning().isEmpty() ? "–" : en.begransning()),
        Cell.text(sida.text(en.tva() ? "arende.ja" : "arende.nej")));
  }
}
