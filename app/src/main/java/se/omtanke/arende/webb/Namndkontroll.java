package se.omtanke.arende.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arende;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendedorr;
import se.omtanke.arende.Beslutsgang;
import se.omtanke.arende.Beslutsorgan;
import se.omtanke.arende.Namndbeslut;
import se.omtanke.arende.Namndbeslut.Protokoll;
import se.omtanke.arende.Yrkande;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Kontrollrad;
import se.omtanke.person.Personer;

/**
 * What lies with the board: proposals to decide, and urgent decisions to report at the next
 * meeting.
 */
@Controller
class Namndkontroll {

  static final String ROT = Arbetskontroll.ROT + "/namnd";
  private static final String ETT = ROT + "/{id}/{beslut}";

  private final Transactions transactions;
  private final Arendedorr dorr;
  private final Namndbeslut namndbeslut;
  private final Beslutsgang beslutsgang;
  private final Personer personer;
  private final Idgivare ider;
  private final Clock klocka;

  Namndkontroll(
      Transactions transactions,
      Arendedorr dorr,
      Namndbeslut namndbeslut,
      Beslutsgang beslutsgang,
      Personer personer,
      Idgivare ider,
      Clock klocka) {
    this.transactions = transactions;
    this.dorr = dorr;
    this.namndbeslut = namndbeslut;
    this.beslutsgang = beslutsgang;
    this.personer = personer;
    this.ider = ider;
    this.klocka = klocka;
  }

  @Arendeatgard.Kraver(Arendeatgard.LISTA_HOS_NAMNDEN)
  @GetMapping(ROT)
  ModelAndView lista(Sida sida, Medarbetaruppdrag vem) {
    Map<String, List<Namndbeslut.Rad>> allt =
        transactions.read(
            vem.anropare(),
            tx -> Map.of("vantar", namndbeslut.vantar(tx), "attAnmala", namndbeslut.attAnmala(tx)));
    return sida.medRubrik(sida.text("arende.namnd.rubrik")).visa("arende/namnd", allt);
  }

  @Arendeatgard.Kraver(Arendeatgard.LASA_HOS_NAMNDEN)
  @GetMapping(ETT)
  ModelAndView ett(
      Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id, @PathVariable UUID beslut) {
    return visa(sida, Formular.tomt(sida), vem, id, beslut);
  }

  /** What the meeting decided: shown once more, then written down. */
  @Arendeatgard.Kraver(Arendeatgard.PROTOKOLLFORA)
  @PostMapping(ETT + "/protokoll")
  ModelAndView protokoll(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID beslut,
      @RequestParam MultiValueMap<String, String> falt) {
    if (Kontrollsida.andras(falt)) {
      return visa(sida, Formular.ifyllt(sida, falt.toSingleValueMap()), vem, id, beslut);
    }
    if (Kontrollsida.bekraftad(falt)) {
      return Svar.pa(
          sida,
          falt,
          ROT,
          () -> skriv(vem, id, (tx, arende) -> skrivNed(tx, arende, beslut, falt)),
          (ny, formular) -> visa(ny, formular, vem, id, beslut));
    }
    try {
      Kontrollsida kontroll =
          Kontrollsida.av(
              ROT + "/" + id + "/" + beslut + "/protokoll",
              rader(sida, falt),
              falt,
              sida.text("arende.namnd.knapp"));
      return sida.medRubrik(sida.text("arende.kontrollera"))
          .medBrodsmula(sida.text("arende.namnd.rubrik"), ROT)
          .visa("arende/bekraftalost", Map.of("kontroll", kontroll));
    } catch (OgiltigIndata fel) {
      return Svar.ogiltigt(sida, falt, fel, (ny, formular) -> visa(ny, formular, vem, id, beslut));
    }
  }

  @Arendeatgard.Kraver(Arendeatgard.PROTOKOLLFORA)
  @PostMapping(ETT + "/anmal")
  ModelAndView anmal(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID beslut,
      @RequestParam MultiValueMap<String, String> falt) {
    return Svar.pa(
        sida,
        falt,
        ROT,
        () ->
            skriv(
                vem,
                id,
                (tx, arende) -> {
                  Falttolk tolk = new Falttolk(falt);
                  LocalDate dag = tolk.kravDag("sammantrade", LocalDate.now(klocka));
                  tolk.krav();
                  namndbeslut.anmal(tx, arende, beslut, dag, tolk.text("paragraf"));
                }),
        (ny, formular) -> visa(ny, formular, vem, id, beslut));
  }

  private void skrivNed(
      WriteTransaction tx, Arende arende, UUID beslut, MultiValueMap<String, String> falt) {
    Falttolk tolk = new Falttolk(falt);
    Protokoll protokoll = protokoll(tolk);
    switch (tolk.text("beslutet")) {
      case "SOM_FORESLAGET" -> namndbeslut.bifall(tx, arende, beslut, protokoll);
      case "ANDRAT" ->
          namndbeslut.andra(
              tx,
              arende,
              beslut,
              UUID.fromString(tolk.text("nyckel")),
              Beslutsformular.las(falt),
              protokoll);
      default -> namndbeslut.aterremittera(tx, arende, beslut, tolk.text("aterskal"), protokoll);
    }
  }

  private Protokoll protokoll(Falttolk tolk) {
    LocalDate dag = tolk.kravDag("dag", LocalDate.now(klocka));
    Beslutsorgan organ =
        tolk.val(
            "organ",
            new Beslutsorgan[] {Beslutsorgan.NAMND, Beslutsorgan.UTSKOTT},
            "Välj nämnden eller utskottet.");
    tolk.kravText("paragraf", "Skriv protokollets paragraf, till exempel § 45.");
    tolk.krav();
    return new Protokoll(organ, dag, tolk.text("paragraf"));
  }

  private List<Kontrollrad> rader(Sida sida, MultiValueMap<String, String> falt) {
    Falttolk tolk = new Falttolk(falt);
    if (tolk.text("beslutet").isEmpty()) {
      tolk.fel("beslutet", "Välj vad sammanträdet beslutade.");
    }
    Protokoll protokoll = protokoll(tolk);
    List<Kontrollrad> rader =
        new ArrayList<>(
            List.of(
                rad(sida, "beslutet", sida.text("arende.namnd." + tolk.text("beslutet"))),
                rad(sida, "organ", sida.text(protokoll.organ().textnyckel())),
                rad(sida, "dag", protokoll.dag().toString()),
                rad(sida, "paragraf", protokoll.paragraf())));
    switch (tolk.text("beslutet")) {
      case "ANDRAT" ->
          Beslutsformular.las(falt).yrkanden().stream()
              .map(en -> rad(sida, "yrkande", ord(sida, en)))
              .forEach(rader::add);
      case "ATERREMITTERAT" -> rader.add(rad(sida, "aterskal", tolk.text("aterskal")));
      default -> {
        // As was proposed: there is nothing more to say.
      }
    }
    return rader;
  }

  private static String ord(Sida sida, Yrkande en) {
    return "%s: %s, %s"
        .formatted(
            en.galler(), sida.text(en.utfall().textnyckel()), sida.text(en.slag().textnyckel()));
  }

  private static Kontrollrad rad(Sida sida, String fraga, String svar) {
    return new Kontrollrad(sida.text("arende.namnd." + fraga), svar, Optional.empty());
  }

  private void skriv(Medarbetaruppdrag vem, UUID id, BiConsumer<WriteTransaction, Arende> arbete) {
    dorr.skriv(
        vem,
        Arendeatgard.PROTOKOLLFORA,
        id,
        (tx, arende) -> {
          arbete.accept(tx, arende);
          return arende.id();
        });
  }

  private ModelAndView visa(
      Sida sida, Formular formular, Medarbetaruppdrag vem, UUID id, UUID beslut) {
    Namndblad blad =
        dorr.las(
            vem,
            Arendeatgard.LASA_HOS_NAMNDEN,
            id,
            (tx, arende) ->
                new Namndblad(
                    arende,
                    beslutsgang.ett(tx, arende, beslut),
                    personer.oppna(tx, arende.person()).person(),
                    LocalDate.now(klocka)));
    return sida.medRubrik(blad.arende().nummer())
        .medBrodsmula(sida.text("arende.namnd.rubrik"), ROT)
        .visa(
            "arende/ettnamndbeslut",
            Map.of(
                "blad", blad,
                "f", formular,
                "fore", Beslutsformular.falt(blad.beslut()),
                "slag", Beslutsformular.slag(sida),
                "utfall", Beslutsformular.utfall(sida),
                "nyckel", ider.ny()));
  }
}
