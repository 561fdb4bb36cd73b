package se.omtanke.arende.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arbetslista;
import se.omtanke.arende.Arbetslista.Omfang;
import se.omtanke.arende.Arbetslista.Rad;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendefrist;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Roll;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.delar.Flik;
import se.omtanke.komponenter.delar.Status;
import se.omtanke.komponenter.delar.Status.Ton;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;

/** My work by legal deadline, and the radar over all clocks. */
@Controller
class Arbetskontroll {

  static final String ROT = "/arenden";

  private static final int FRAMAT = 30;

  private final Transactions transactions;
  private final Arbetslista arbetslista;
  private final Medarbetarnamn medarbetare;
  private final Clock klocka;

  Arbetskontroll(
      Transactions transactions,
      Arbetslista arbetslista,
      Medarbetarnamn medarbetare,
      Clock klocka) {
    this.transactions = transactions;
    this.arbetslista = arbetslista;
    this.medarbetare = medarbetare;
    this.klocka = klocka;
  }

  @Arendeatgard.Kraver(Arendeatgard.LISTA)
  @GetMapping(ROT)
  ModelAndView arbete(Sida sida, Medarbetaruppdrag vem, @RequestParam Optional<Omfang> visa) {
    Omfang omfang = visa.orElse(forval(vem));
    List<Rad> rader = lasta(vem, omfang);
    return medGrans(sida, rader)
        .medRubrik(sida.text("arende.arbete.rubrik." + omfang.name()))
        .visa(
            "arende/arbete",
            Map.of(
                "flikar", flikar(sida, ROT, omfang),
                "antal", rader.size(),
                "tabell", arbetstabell(sida, rader)));
  }

  @Arendeatgard.Kraver(Arendeatgard.LISTA)
  @GetMapping(ROT + "/frister")
  ModelAndView frister(Sida sida, Medarbetaruppdrag vem, @RequestParam Optional<Omfang> visa) {
    Omfang omfang = visa.orElse(forval(vem));
    List<Rad> rader = lasta(vem, omfang);
    LocalDate idag = LocalDate.now(klocka);
    List<Arendefrist> alla = rader.stream().flatMap(rad -> rad.frister().stream()).toList();
    return medGrans(sida, rader)
        .medRubrik(sida.text("arende.radar.rubrik"))
        .visa(
            "arende/frister",
            Map.of(
                "flikar", flikar(sida, ROT + "/frister", omfang),
                "brutna", alla.stream().filter(en -> en.bruten(idag)).count(),
                "snart",
                    alla.stream()
                        .filter(en -> !en.bruten(idag))
                        .filter(en -> en.senast().isBefore(idag.plusDays(FRAMAT + 1L)))
                        .count(),
                "tabell", fristtabell(sida, rader, idag)));
  }

  /** Says so when there may be more than a list holds. */
  private static Sida medGrans(Sida sida, List<Rad> rader) {
    return rader.size() < Arbetslista.HOGST
        ? sida
        : sida.medMeddelande(
            Meddelande.upplysning(sida.text("arende.arbete.hogst", Arbetslista.HOGST)));
  }

  private List<Rad> lasta(Medarbetaruppdrag vem, Omfang omfang) {
    return transactions.auditedRead(
        vem.anropare(),
        Syfte.av(Arendeatgard.LISTA.kod(), "arende"),
        tx -> arbetslista.lista(tx, vem, omfang));
  }

  private Tabell arbetstabell(Sida sida, List<Rad> rader) {
    LocalDate idag = LocalDate.now(klocka);
    Namnlista namn = namn(sida, rader);
    return Tabell.lista(
        "arbete",
        sida.text("arende.arbete.tabell"),
        Stream.of("arende", "person", "lage", "frist", "slut", "kvar", "handlaggare")
            .map(ord -> Kolumn.text(sida.text("arende.kolumn." + ord)))
            .toList(),
        rader.stream().map(rad -> arbetsrad(sida, rad, namn, idag)).toList());
  }

  private static Tabellrad arbetsrad(Sida sida, Rad rad, Namnlista namn, LocalDate idag) {
    Optional<Fristord> frist =
        rad.frister().stream().findFirst().map(en -> Arendesidor.fristord(sida, en, idag));
    return Tabellrad.av(
        Cell.lank(rad.arende().nummer(), Arendesidor.rot(rad.arende().id())),
        Cell.text(rad.person().visningsnamn() + ", " + rad.person().maskeratNummer()),
        Cell.text(sida.text("arende.lage." + rad.arende().lage().getClass().getSimpleName())),
        Cell.text(frist.map(Fristord::vad).orElse("–")),
        Cell.text(frist.map(Fristord::slut).orElse("–")),
        frist.map(Arbetskontroll::lage).orElse(Cell.text("–")),
        Cell.text(handlaggare(sida, rad, namn)));
  }

  private Tabell fristtabell(Sida sida, List<Rad> rader, LocalDate idag) {
    Namnlista namn = namn(sida, rader);
    return Tabell.lista(
        "frister",
        sida.text("arende.radar.tabell"),
        Stream.of("frist", "lagrum", "slut", "kvar", "arende", "person", "handlaggare", "forlangd")
            .map(ord -> Kolumn.text(sida.text("arende.kolumn." + ord)))
            .toList(),
        rader.stream()
            .flatMap(rad -> rad.frister().stream().map(frist -> new Klockrad(rad, frist)))
            .sorted(java.util.Comparator.comparing(en -> en.frist().slut()))
            .map(en -> fristrad(sida, en, namn, idag))
            .toList());
  }

  /** A clock and the case it belongs to. */
  private record Klockrad(Rad rad, Arendefrist frist) {}

  private static Tabellrad fristrad(Sida sida, Klockrad en, Namnlista namn, LocalDate idag) {
    Fristord ord = Arendesidor.fristord(sida, en.frist(), idag);
    return Tabellrad.av(
        Cell.text(ord.vad()),
        Cell.text(ord.lagrum()),
        Cell.text(ord.slut()),
        lage(ord),
        Cell.lank(en.rad().arende().nummer(), Arendesidor.rot(en.rad().arende().id())),
        Cell.text(en.rad().person().visningsnamn()),
        Cell.text(handlaggare(sida, en.rad(), namn)),
        Cell.text(ord.forlangd().isEmpty() ? "–" : ord.forlangd()));
  }

  private Namnlista namn(Sida sida, List<Rad> rader) {
    return medarbetare.av(
        sida,
        rader.stream()
            .flatMap(rad -> rad.arende().handlaggare().stream())
            .map(UUID::toString)
            .toList());
  }

  private static String handlaggare(Sida sida, Rad rad, Namnlista namn) {
    return rad.arende()
        .handlaggare()
        .map(UUID::toString)
        .map(namn::av)
        .orElse(sida.text("arende.ofordelat"));
  }

  private static Cell lage(Fristord ord) {
    Ton ton =
        switch (ord.ton()) {
          case "fel" -> Ton.FEL;
          case "varning" -> Ton.VARNING;
          default -> Ton.NEUTRAL;
        };
    return Cell.lage(new Status(ord.kvar(), ton));
  }

  private static Omfang forval(Medarbetaruppdrag vem) {
    return vem.roll() == Roll.HANDLAGGARE ? Omfang.MINA : Omfang.ALLA;
  }

  private static List<Flik> flikar(Sida sida, String rot, Omfang vald) {
    return Stream.of(Omfang.values())
        .map(en -> Flik.av(sida.text(en.textnyckel()), rot + "?visa=" + en.name(), en == vald))
        .toList();
  }
}
