package se.omtanke.arende.webb;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arbetsanteckning;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Journal;
import se.omtanke.arende.Journalanteckning;
import se.omtanke.arende.webb.Arendesidor.Flikval;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.komponenter.Sida;

/** The journal of a case as it is read. */
@Controller
class Journalkontroll {

  static final String ROT = Arbetskontroll.ROT + "/{id}/journal";

  /** Days and times are Swedish. */
  static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");

  private final Arendesidor sidor;
  private final Journal journal;

  Journalkontroll(Arendesidor sidor, Journal journal) {
    this.sidor = sidor;
    this.journal = journal;
  }

  @Arendeatgard.Kraver(Arendeatgard.LASA)
  @GetMapping(ROT)
  ModelAndView journal(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id) {
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.JOURNAL,
        "arende/journal",
        (tx, blad) -> {
          List<Journalanteckning> signerade = journal.signerade(tx, blad.arende());
          List<Arbetsanteckning> arbete = journal.arbete(tx, blad.arende());
          return Arendesidor.med(
              Map.of("signerade", signerade, "arbete", arbete, "zon", SVERIGE),
              Stream.concat(
                      signerade.stream().map(Journalanteckning::signeradAv),
                      arbete.stream().map(Arbetsanteckning::forfattare))
                  .toList());
        });
  }
}
