package se.omtanke.arende.webb;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Beslutsandring;
import se.omtanke.arende.Beslutsandringar;
import se.omtanke.arende.webb.Arendesidor.Flikval;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Idgivare;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Kontrollrad;
import se.omtanke.regler.handlaggning.Andringsskal;

/** A slip that is put right, or a decision that is changed; each on its own page, checked first. */
@Controller
class Andringskontroll {

  private static final String ROT = Beslutskontroll.ROT + "/{beslut}";

  private final Arendesidor sidor;
  private final Beslutsandringar andringar;
  private final Idgivare ider;

  Andringskontroll(Arendesidor sidor, Beslutsandringar andringar, Idgivare ider) {
    this.sidor = sidor;
    this.andringar = andringar;
    this.ider = ider;
  }

  @Arendeatgard.Kraver(Arendeatgard.BESLUTA)
  @GetMapping(ROT + "/ratta")
  ModelAndView rattelse(
      Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id, @PathVariable UUID beslut) {
    return visa(sida, Formular.tomt(sida), vem, id, beslut, false);
  }

  @Arendeatgard.Kraver(Arendeatgard.BESLUTA)
  @GetMapping(ROT + "/andra")
  ModelAndView andring(
      Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id, @PathVariable UUID beslut) {
    return visa(sida, Formular.tomt(sida), vem, id, beslut, true);
  }

  @Arendeatgard.Kraver(Arendeatgard.BESLUTA)
  @PostMapping(ROT + "/ratta")
  ModelAndView ratta(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID beslut,
      @RequestParam UUID nyckel,
      @RequestParam MultiValueMap<String, String> falt) {
    Falttolk tolk = new Falttolk(falt);
    return sidor.kontrollera(
        sida,
        vem,
        kontroll(sida, id, beslut, "ratta"),
        falt,
        () -> {
          if (!tolk.kryssat("uppenbart")) {
            tolk.fel(
                "uppenbart", "Bara uppenbara skrivfel, räknefel och liknande rättas (FL 36 §).");
          }
          return rader(sida, tolk, las(tolk));
        },
        (tx, arende) ->
            andringar.ratta(tx, arende, nyckel, beslut, tolk.kryssat("uppenbart"), las(tolk)),
        (ny, formular) -> visa(ny, formular, vem, id, beslut, false));
  }

  @Arendeatgard.Kraver(Arendeatgard.BESLUTA)
  @PostMapping(ROT + "/andra")
  ModelAndView andra(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID beslut,
      @RequestParam UUID nyckel,
      @RequestParam MultiValueMap<String, String> falt) {
    Falttolk tolk = new Falttolk(falt);
    return sidor.kontrollera(
        sida,
        vem,
        kontroll(sida, id, beslut, "andra"),
        falt,
        () -> {
          if (tolk.text("nackdel").isEmpty()) {
            tolk.fel("nackdel", "Välj om ändringen är till nackdel för en part.");
          }
          if (tolk.text("grund").isEmpty()) {
            tolk.fel("grund", "Välj vad ändringen grundas på.");
          }
          List<Kontrollrad> rader = rader(sida, tolk, las(tolk));
          return Stream.concat(rader.stream(), Stream.of(provning(sida, vem, id, beslut, tolk)))
              .toList();
        },
        (tx, arende) -> andringar.andra(tx, arende, nyckel, beslut, las(tolk)),
        (ny, formular) -> visa(ny, formular, vem, id, beslut, true));
  }

  private static Arendesidor.Kontroll kontroll(Sida sida, UUID id, UUID beslut, String slinga) {
    String har = Arendesidor.rot(id) + "/beslut/" + beslut;
    return new Arendesidor.Kontroll(
        id,
        Arendeatgard.BESLUTA,
        Flikval.BESLUT,
        har + "/" + slinga,
        har,
        sida.text("arende.andring." + slinga + ".knapp"));
  }

  private static Beslutsandring.Ny las(Falttolk tolk) {
    return new Beslutsandring.Ny(
        tolk.text("istallet"),
        tolk.text("skal"),
        tolk.text("nackdel").equals("ja"),
        Arrays.stream(Andringsskal.values())
            .filter(en -> en.name().equals(tolk.text("grund")))
            .findFirst());
  }

  private static List<Kontrollrad> rader(Sida sida, Falttolk tolk, Beslutsandring.Ny ny) {
    tolk.kravText("istallet", "Skriv vad som ska stå i stället.");
    tolk.kravText("skal", "Skriv skälen.");
    tolk.krav();
    return Stream.of(
            Optional.of(rad(sida, "innehall", ny.innehall())),
            Optional.of(rad(sida, "skal", ny.skal())),
            ny.grund().map(grund -> rad(sida, "grund", grund.visning())),
            Optional.of(
                    rad(sida, "nackdel", sida.text("arende." + (ny.tillNackdel() ? "ja" : "nej"))))
                .filter(_ -> ny.grund().isPresent()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** What the law says of the change, on the page where it is checked. */
  private Kontrollrad provning(
      Sida sida, Medarbetaruppdrag vem, UUID id, UUID beslut, Falttolk tolk) {
    var svar = sidor.las(vem, id, (tx, arende) -> andringar.prova(tx, arende, beslut, las(tolk)));
    return rad(
        sida,
        "provning",
        "%s: %s (%s)".formatted(svar.utfall().visning(), svar.skal(), svar.lagrum()));
  }

  private static Kontrollrad rad(Sida sida, String fraga, String svar) {
    return new Kontrollrad(sida.text("arende.andring." + fraga), svar, Optional.empty());
  }

  private ModelAndView visa(
      Sida sida, Formular formular, Medarbetaruppdrag vem, UUID id, UUID beslut, boolean andring) {
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.BESLUT,
        "arende/andring",
        formular,
        (tx, blad) ->
            Arendesidor.med(
                Map.of("nyckel", ider.ny(), "andring", andring, "beslut", beslut), List.of()));
  }
}
