package se.omtanke.arende.webb.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
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
import se.omtanke.arende.Begaran;
import se.omtanke.arende.Handlingar;
import se.omtanke.arende.Samtycken;
import se.omtanke.arende.Sekretessvarning;
import se.omtanke.arende.Utlamnande;
import se.omtanke.arende.Utlamnanden;
import se.omtanke.arende.Utlamnandeprovning;
import se.omtanke.arende.webb.Arendesidor;
import se.omtanke.arende.webb.Arendesidor.Flikval;
import se.omtanke.arende.webb.Falttolk;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Val;

/** Requests to see documents: taken down, tested, checked, given out. */
@Controller
class Begarankontroll {

  private static final String ROT = "/arenden/{id}/begaran";
  private static final String EN = ROT + "/{begaran}";

  private final Arendedorr dorr;
  private final Arendesidor sidor;
  private final Utlamnanden utlamnanden;
  private final Handlingar handlingar;
  private final Samtycken samtycken;
  private final Idgivare ider;
  private final Clock klocka;

  Begarankontroll(
      Arendedorr dorr,
      Arendesidor sidor,
      Utlamnanden utlamnanden,
      Handlingar handlingar,
      Samtycken samtycken,
      Idgivare ider,
      Clock klocka) {
    this.dorr = dorr;
    this.sidor = sidor;
    this.utlamnanden = utlamnanden;
    this.handlingar = handlingar;
    this.samtycken = samtycken;
    this.ider = ider;
    this.klocka = klocka;
  }

  private static String adress(UUID arende) {
    return Arendesidor.rot(arende) + "/begaran";
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @GetMapping(ROT + "/ny")
  ModelAndView ny(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id) {
    Map<String, String> varden = Map.of("inkom", LocalDate.now(klocka).toString());
    return formular(sida, Formular.ifyllt(sida, varden), vem, id);
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT)
  ModelAndView registrera(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam UUID nyckel,
      @RequestParam MultiValueMap<String, String> falt) {
    return sidor.gor(
        sida,
        vem,
        id,
        Arendeatgard.HANDLAGGA,
        falt,
        adress(id) + "/" + nyckel,
        (tx, arende) -> utlamnanden.registrera(tx, arende, begaran(nyckel, falt)),
        (nySida, formular) -> formular(nySida, formular, vem, id));
  }

  @Arendeatgard.Kraver(Arendeatgard.LASA)
  @GetMapping(EN)
  ModelAndView en(
      Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id, @PathVariable UUID begaran) {
    return visa(sida, Formular.tomt(sida), "arende/handling/begaran", vem, id, begaran);
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(EN + "/svara")
  ModelAndView svara(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID begaran,
      @RequestParam Sekretessvarning varning,
      @RequestParam MultiValueMap<String, String> falt) {
    return gor(
        sida,
        vem,
        id,
        begaran,
        falt,
        (tx, arende) ->
            utlamnanden.svara(
                tx, arende, begaran, varning, new Falttolk(falt).text("svar-" + varning.name())));
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(EN + "/prova")
  ModelAndView prova(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID begaran,
      @RequestParam UUID handling,
      @RequestParam MultiValueMap<String, String> falt) {
    return gor(
        sida,
        vem,
        id,
        begaran,
        falt,
        (tx, arende) ->
            Falttolk.medFelVid(handling, () -> prova(tx, arende, begaran, handling, falt)));
  }

  private void prova(
      WriteTransaction tx,
      Arende arende,
      UUID begaran,
      UUID handling,
      MultiValueMap<String, String> falt) {
    Falttolk tolk = new Falttolk(falt);
    String valt = tolk.text(Falttolk.forVar("utfall", handling));
    Utlamnandeprovning.Utfall utfall =
        Stream.of(Utlamnandeprovning.Utfall.values())
            .filter(en -> en.name().equals(valt))
            .findFirst()
            .orElseThrow(() -> new OgiltigIndata("utfall", "Välj hur det ska bli."));
    utlamnanden.prova(
        tx,
        arende,
        begaran,
        handling,
        utfall,
        Optional.of(tolk.text(Falttolk.forVar("maskerad", handling)))
            .filter(en -> utfall == Utlamnandeprovning.Utfall.MASKERAD && !en.isEmpty())
            .map(UUID::fromString),
        tolk.text(Falttolk.forVar("lagrum", handling)),
        tolk.text(Falttolk.forVar("provningsskal", handling)));
  }

  /** What will be given out, to whom, and what has been thought of. */
  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @GetMapping(EN + "/kontrollera")
  ModelAndView kontrollera(
      Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id, @PathVariable UUID begaran) {
    return visa(sida, Formular.tomt(sida), "arende/handling/utlamnas", vem, id, begaran);
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(EN + "/lamna-ut")
  ModelAndView lamnaUt(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID begaran,
      @RequestParam MultiValueMap<String, String> falt) {
    Set<Sekretessvarning> varningar =
        dorr.las(
            vem,
            Arendeatgard.HANDLAGGA,
            id,
            (tx, arende) -> utlamnanden.varningar(tx, arende, utlamnanden.en(tx, arende, begaran)));
    return sidor.gor(
        sida,
        vem,
        id,
        Arendeatgard.HANDLAGGA,
        falt,
        adress(id) + "/" + begaran,
        (tx, arende) -> {
          Falttolk tolk = new Falttolk(falt);
          Utlamnande.Satt satt =
              tolk.val("satt", Utlamnande.Satt.values(), "Välj hur handlingarna lämnas ut.");
          tolk.krav();
          utlamnanden.lamnaUt(tx, arende, begaran, varningar, satt);
        },
        (ny, formular) -> visa(ny, formular, "arende/handling/utlamnas", vem, id, begaran));
  }

  private ModelAndView gor(
      Sida sida,
      Medarbetaruppdrag vem,
      UUID id,
      UUID begaran,
      MultiValueMap<String, String> falt,
      BiConsumer<WriteTransaction, Arende> arbete) {
    return sidor.gor(
        sida,
        vem,
        id,
        Arendeatgard.HANDLAGGA,
        falt,
        adress(id) + "/" + begaran,
        arbete,
        (ny, formular) -> visa(ny, formular, "arende/handling/begaran", vem, id, begaran));
  }

  private static Begaran begaran(UUID nyckel, MultiValueMap<String, String> falt) {
    Falttolk tolk = new Falttolk(falt);
    Begaran.Egenskap egenskap =
        tolk.val("egenskap", Begaran.Egenskap.values(), "Välj i vilken egenskap personen frågar.");
    LocalDate inkom = tolk.kravDag("inkom", LocalDate.MIN);
    String vem = tolk.text("vem");
    if (vem.isEmpty()) {
      tolk.fel("vem", "Skriv vem som begär. En okänd kan kallas Okänd.");
    }
    if (tolk.text("galler").isEmpty()) {
      tolk.fel("galler", "Skriv vad som begärs.");
    }
    tolk.krav();
    return new Begaran(nyckel, vem, egenskap, tolk.text("galler"), inkom);
  }

  private ModelAndView formular(Sida sida, Formular formular, Medarbetaruppdrag vem, UUID id) {
    List<Val> egenskaper =
        Stream.of(Begaran.Egenskap.values())
            .map(en -> Val.av(en.name(), sida.text(en.textnyckel())))
            .toList();
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.HANDLINGAR,
        "arende/handling/nybegaran",
        formular,
        (tx, blad) ->
            Arendesidor.med(Map.of("nyckel", ider.ny(), "egenskaper", egenskaper), List.of()));
  }

  private ModelAndView visa(
      Sida sida, Formular formular, String mall, Medarbetaruppdrag vem, UUID id, UUID begaran) {
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.HANDLINGAR,
        mall,
        formular,
        (tx, blad) -> {
          Begaran denna = utlamnanden.en(tx, blad.arende(), begaran);
          Begaranvy vy =
              new Begaranvy(
                  denna,
                  utlamnanden.varningar(tx, blad.arende(), denna),
                  utlamnanden.svar(tx, blad.arende(), begaran),
                  utlamnanden.provningar(tx, blad.arende(), begaran),
                  handlingar.iArendet(tx, blad.arende()),
                  utlamnanden.utlamnade(tx, blad.arende()),
                  samtycken.gallande(tx, blad.arende(), blad.idag()));
          Map<String, Object> varden = new HashMap<>();
          varden.put("vy", vy);
          varden.put("har", adress(id) + "/" + begaran);
          return Arendesidor.med(varden, vy.aktorer());
        });
  }
}
