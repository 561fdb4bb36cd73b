package se.omtanke.arende.webb;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendeoppning;
import se.omtanke.arende.Arendeoppningar;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Val;

/** Opening a case that is not one's own, with a reason; and the manager's review of it. */
@Controller
class Oppningskontroll {

  static final String ROT = Arbetskontroll.ROT + "/oppna";
  static final String GRANSKA = Arbetskontroll.ROT + "/oppningar";

  private final Transactions transactions;
  private final Arendeoppningar oppningar;
  private final Medarbetarnamn medarbetare;

  Oppningskontroll(
      Transactions transactions, Arendeoppningar oppningar, Medarbetarnamn medarbetare) {
    this.transactions = transactions;
    this.oppningar = oppningar;
    this.medarbetare = medarbetare;
  }

  @Arendeatgard.Kraver(Arendeatgard.OPPNA_MED_SKAL)
  @GetMapping(ROT)
  ModelAndView formular(Sida sida) {
    return visa(sida, Formular.tomt(sida));
  }

  @Arendeatgard.Kraver(Arendeatgard.OPPNA_MED_SKAL)
  @PostMapping(ROT)
  ModelAndView oppna(
      Sida sida, Medarbetaruppdrag vem, @RequestParam MultiValueMap<String, String> falt) {
    return Svar.pa(
        sida,
        falt,
        () -> {
          Falttolk tolk = new Falttolk(falt);
          Arendeoppning.Slag slag =
              tolk.val("slag", Arendeoppning.Slag.values(), "Välj varför du öppnar ärendet.");
          tolk.krav();
          return Arendesidor.rot(oppna(vem, tolk, slag));
        },
        this::visa);
  }

  @Arendeatgard.Kraver(Arendeatgard.GRANSKA_OPPNING)
  @GetMapping(GRANSKA)
  ModelAndView ogranskade(Sida sida, Medarbetaruppdrag vem) {
    return granska(sida, Formular.tomt(sida), vem);
  }

  @Arendeatgard.Kraver(Arendeatgard.GRANSKA_OPPNING)
  @PostMapping(GRANSKA + "/{oppning}")
  ModelAndView granska(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID oppning,
      @RequestParam MultiValueMap<String, String> falt) {
    return Svar.pa(
        sida,
        falt,
        GRANSKA,
        () ->
            transactions.write(
                vem.anropare(),
                Syfte.av(Arendeatgard.GRANSKA_OPPNING.kod(), "arendeoppning", oppning),
                tx -> {
                  oppningar.granska(tx, vem, oppning, new Falttolk(falt).text("utlatande"));
                  return oppning;
                }),
        (ny, formular) -> granska(ny, formular, vem));
  }

  private UUID oppna(Medarbetaruppdrag vem, Falttolk tolk, Arendeoppning.Slag slag) {
    try {
      return transactions.write(
          vem.anropare(),
          Syfte.av(Arendeatgard.OPPNA_MED_SKAL.kod(), "arende"),
          tx -> oppningar.oppna(tx, tolk.text("nummer"), slag, tolk.text("skal")));
    } catch (Saknas saknas) {
      tolk.fel("nummer", saknas.klarsprak());
      tolk.krav();
      throw saknas;
    }
  }

  private ModelAndView visa(Sida sida, Formular formular) {
    return sida.medRubrik(sida.text("arende.oppna.rubrik"))
        .medBrodsmula(sida.text("arende.nav.arbete"), Arbetskontroll.ROT)
        .visa(
            "arende/oppna",
            Map.of(
                "f",
                formular,
                "slag",
                Arrays.stream(Arendeoppning.Slag.values())
                    .map(en -> Val.av(en.name(), sida.text(en.textnyckel())))
                    .toList()));
  }

  private ModelAndView granska(Sida sida, Formular formular, Medarbetaruppdrag vem) {
    List<Arendeoppning> alla =
        transactions.auditedRead(
            vem.anropare(),
            Syfte.av(Arendeatgard.GRANSKA_OPPNING.kod(), "arendeoppning"),
            tx -> oppningar.ogranskade(tx, vem));
    Namnlista namn =
        medarbetare.av(sida, alla.stream().map(en -> en.anvandare().toString()).toList());
    return sida.medRubrik(sida.text("arende.oppningar.rubrik"))
        .medBrodsmula(sida.text("arende.nav.arbete"), Arbetskontroll.ROT)
        .visa(
            "arende/oppningar",
            Map.of(
                "oppningar", alla,
                "namn", namn,
                "f", formular,
                "zon", ZoneId.of("Europe/Stockholm")));
  }
}
