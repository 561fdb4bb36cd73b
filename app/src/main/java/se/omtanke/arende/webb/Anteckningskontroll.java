package se.omtanke.arende.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arbetsanteckning;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendedorr;
import se.omtanke.arende.Journal;
import se.omtanke.arende.Journalanteckning;
import se.omtanke.arende.webb.Arendesidor.Flikval;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.utkast.Utkast;
import se.omtanke.atkomst.utkast.Utkastlada;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Saknas;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Vidare;
import se.omtanke.komponenter.formular.Formular;

/** Notes of a journal: written, signed, thrown away, corrected. */
@Controller
class Anteckningskontroll {

  private final Arendedorr dorr;
  private final Arendesidor sidor;
  private final Journal journal;
  private final Utkastlada utkast;
  private final Idgivare ider;
  private final Clock klocka;

  Anteckningskontroll(
      Arendedorr dorr,
      Arendesidor sidor,
      Journal journal,
      Utkastlada utkast,
      Idgivare ider,
      Clock klocka) {
    this.dorr = dorr;
    this.sidor = sidor;
    this.journal = journal;
    this.utkast = utkast;
    this.ider = ider;
    this.klocka = klocka;
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @GetMapping(Journalkontroll.ROT + "/ny")
  ModelAndView ny(@PathVariable UUID id) {
    return Vidare.till(Anteckningsfalt.adress(id, ider.ny()));
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @GetMapping(Journalkontroll.ROT + "/ny-rattelse/{rattar}")
  ModelAndView rattelse(@PathVariable UUID id, @PathVariable UUID rattar) {
    return Vidare.till(Anteckningsfalt.adress(id, ider.ny()) + "?rattar=" + rattar);
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @GetMapping(Journalkontroll.ROT + "/{anteckning}")
  ModelAndView skriv(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID anteckning,
      @RequestParam Optional<UUID> rattar) {
    Optional<Arbetsanteckning> fore =
        dorr.las(
            vem,
            Arendeatgard.HANDLAGGA,
            id,
            (tx, arende) ->
                journal.arbete(tx, arende).stream()
                    .filter(en -> en.id().equals(anteckning))
                    .findFirst());
    Map<String, String> varden =
        new HashMap<>(Map.of("handelsedag", LocalDate.now(klocka).toString()));
    fore.ifPresent(en -> varden.putAll(Anteckningsfalt.varden(en)));
    Optional<Utkast> osparat =
        utkast
            .las(vem, Anteckningsfalt.utkast(anteckning))
            .filter(text -> fore.filter(en -> en.andrad().isAfter(text.sparad())).isEmpty());
    osparat.ifPresent(text -> varden.put("anteckning", text.innehall()));
    return formular(
        osparat
            .map(
                text ->
                    sida.medMeddelande(
                        Meddelande.upplysning(
                            sida.text(
                                "arende.journal.utkast",
                                Datumform.tidpunkt(
                                    text.sparad().atZone(Journalkontroll.SVERIGE))))))
            .orElse(sida),
        Formular.ifyllt(sida, varden),
        fore.map(Arbetsanteckning::version).orElse(0),
        vem,
        id,
        anteckning,
        rattar);
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(Journalkontroll.ROT + "/{anteckning}")
  ModelAndView spara(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID anteckning,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "spara") String gor,
      @RequestParam Optional<UUID> rattar,
      @RequestParam MultiValueMap<String, String> falt) {
    AtomicReference<Optional<Arbetsanteckning>> deras = new AtomicReference<>(Optional.empty());
    String vidare =
        gor.equals("spara") && rattar.isEmpty()
            ? Anteckningsfalt.adress(id, anteckning) + "?sparat"
            : Arendesidor.rot(id) + "/journal";
    return Svar.pa(
        sida,
        falt,
        vidare,
        () -> {
          Arbetsanteckning.Text text = Anteckningsfalt.text(falt, LocalDate.now(klocka));
          deras.set(
              rattar.isPresent()
                  ? ratta(vem, id, anteckning, rattar.get(), text)
                  : spara(vem, id, anteckning, text, version, gor));
          deras
              .get()
              .ifPresent(
                  _ -> {
                    throw new Konflikt(
                        "Någon annan har skrivit i anteckningen sedan du öppnade den.");
                  });
          utkast.kasta(vem, Anteckningsfalt.utkast(anteckning));
        },
        (ny, formular) ->
            deras
                .get()
                .map(en -> krock(ny, formular, en, vem, id, anteckning))
                .orElseGet(
                    () ->
                        formular(
                            ny,
                            formular,
                            rattar.isPresent() ? 0 : version(vem, id, anteckning),
                            vem,
                            id,
                            anteckning,
                            rattar)));
  }

  private Optional<Arbetsanteckning> ratta(
      Medarbetaruppdrag vem, UUID id, UUID anteckning, UUID rattar, Arbetsanteckning.Text text) {
    return dorr.skriv(
        vem,
        Arendeatgard.HANDLAGGA,
        id,
        (tx, arende) -> {
          journal.ratta(tx, arende, anteckning, rattar, text);
          return Optional.empty();
        });
  }

  /**
   * Saves, and signs or throws away if asked; what somebody else has written since, if that hinders
   * it. A transaction of its own for the saving: what is saved stays saved if it cannot be signed.
   */
  private Optional<Arbetsanteckning> spara(
      Medarbetaruppdrag vem,
      UUID id,
      UUID anteckning,
      Arbetsanteckning.Text text,
      int version,
      String gor) {
    Journal.Sparat sparat =
        dorr.skriv(
            vem,
            Arendeatgard.HANDLAGGA,
            id,
            (tx, arende) -> journal.spara(tx, arende, anteckning, text, version));
    return switch (sparat) {
      case Journal.Sparat.Krock(Arbetsanteckning deras) -> Optional.of(deras);
      case Journal.Sparat.Ja(int ny) -> {
        dorr.skriv(
            vem,
            Arendeatgard.HANDLAGGA,
            id,
            (tx, arende) -> {
              if (gor.equals("signera")) {
                journal.signera(tx, arende, anteckning, ny);
              } else if (gor.equals("kasta")) {
                journal.kasta(tx, arende, anteckning);
              }
              return ny;
            });
        yield Optional.empty();
      }
    };
  }

  private int version(Medarbetaruppdrag vem, UUID id, UUID anteckning) {
    return dorr.las(
        vem, Arendeatgard.HANDLAGGA, id, (tx, arende) -> journal.version(tx, arende, anteckning));
  }

  private ModelAndView krock(
      Sida sida,
      Formular formular,
      Arbetsanteckning deras,
      Medarbetaruppdrag vem,
      UUID id,
      UUID anteckning) {
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.JOURNAL,
        "arende/krock",
        formular,
        (tx, blad) ->
            Arendesidor.med(
                Map.of(
                    "deras",
                    deras,
                    "zon",
                    Journalkontroll.SVERIGE,
                    "har",
                    Anteckningsfalt.adress(id, anteckning)),
                List.of(deras.forfattare())));
  }

  private ModelAndView formular(
      Sida sida,
      Formular formular,
      int version,
      Medarbetaruppdrag vem,
      UUID id,
      UUID anteckning,
      Optional<UUID> rattar) {
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.JOURNAL,
        "arende/anteckning",
        formular,
        (tx, blad) -> {
          Optional<Journalanteckning> rattad =
              rattar.map(
                  en ->
                      journal.signerade(tx, blad.arende()).stream()
                          .filter(signerad -> signerad.id().equals(en))
                          .findFirst()
                          .orElseThrow(() -> new Saknas("Anteckningen hör inte till ärendet.")));
          return Arendesidor.med(
              Map.of(
                  "rattad",
                  rattad,
                  "version",
                  version,
                  "utkast",
                  Anteckningsfalt.utkast(anteckning),
                  "har",
                  Anteckningsfalt.adress(id, anteckning)),
              List.of());
        });
  }
}
