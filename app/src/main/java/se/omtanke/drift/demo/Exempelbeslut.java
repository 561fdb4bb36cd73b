package se.omtanke.drift.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import se.omtanke.arende.Beslutsslag;
import se.omtanke.arende.Overklagandeovergang;
import se.omtanke.arende.Underrattelse;
import se.omtanke.arende.Yrkande;
import se.omtanke.arende.Yrkandeutfall;
import se.omtanke.atkomst.Medarbetaruppdrag;

/**
 * An invented decision and what follows on it: notices, an appeal, the end of the case.
 *
 * @param gang the matter
 * @param arende its case
 * @param beslut what was proposed
 * @param yrkande what it is about
 */
record Exempelbeslut(Exempelgang gang, UUID arende, UUID beslut, Yrkande yrkande) {

  private static final int OVERKLAGAS_AV_HUNDRA = 35;
  private static final int FOR_SENT_AV_HUNDRA = 15;
  private static final String VILL = "Jag är inte nöjd med beslutet och vill att det ändras.";

  void ga(Medarbetaruppdrag handlaggare, LocalDate beslutad) {
    boolean egen = yrkande.slag() == Beslutsslag.AVSLUT;
    if (!gang.hunnet(
        gang.klockan(beslutad, 16),
        egen ? handlaggare : gang.lag().chef(),
        arende,
        (tx, a) -> {
          gang.dorrar().hor(tx, a);
          gang.dorrar().beslutsgang().fatta(tx, a, beslut);
        })) {
      return;
    }
    LocalDate sant = Exempelgang.vardag(beslutad.plusDays(1));
    LocalDate delgivet = Exempelgang.vardag(sant.plusDays(2 + gang.slump().nextInt(6)));
    if (!underratta(handlaggare, sant) || !delge(handlaggare, delgivet)) {
      return;
    }
    if (yrkande.utfall() == Yrkandeutfall.AVSLAG && gang.andel(OVERKLAGAS_AV_HUNDRA)) {
      overklaga(handlaggare, delgivet);
    } else {
      avsluta(handlaggare, delgivet);
    }
  }

  private boolean underratta(Medarbetaruppdrag vem, LocalDate dag) {
    return gang.hunnet(
        gang.klockan(dag, 9),
        vem,
        arende,
        (tx, a) ->
            gang.dorrar()
                .delgivningar()
                .parter(tx, a)
                .forEach(
                    part ->
                        gang.dorrar()
                            .delgivningar()
                            .underratta(
                                tx, a, beslut, part.person(), dag, Underrattelse.Satt.BREV)));
  }

  private boolean delge(Medarbetaruppdrag vem, LocalDate dag) {
    return gang.hunnet(
        gang.klockan(dag, 13),
        vem,
        arende,
        (tx, a) ->
            gang.dorrar()
                .delgivningar()
                .underrattelser(tx, beslut)
                .forEach(en -> gang.dorrar().delgivningar().delge(tx, a, beslut, en.id(), dag)));
  }

  private void overklaga(Medarbetaruppdrag vem, LocalDate delgivet) {
    UUID overklagande = gang.dorrar().ider().ny();
    boolean sent = gang.andel(FOR_SENT_AV_HUNDRA);
    LocalDate inkom = Exempelgang.vardag(delgivet.plusDays(sent ? 26 : 12));
    AtomicReference<Overklagandeovergang> nasta = new AtomicReference<>(Overklagandeovergang.GODTA);
    boolean kom =
        gang.hunnet(
            gang.klockan(inkom, 9),
            vem,
            arende,
            (tx, a) -> {
              var delgivningar = gang.dorrar().delgivningar();
              UUID part = delgivningar.parter(tx, a).getLast().person();
              delgivningar.overklaga(tx, a, overklagande, beslut, part, inkom, VILL);
              delgivningar.overklaganden(tx, a).stream()
                  .filter(ett -> !delgivningar.iTid(tx, a, ett))
                  .forEach(_ -> nasta.set(Overklagandeovergang.AVVISA));
            });
    if (kom) {
      List<Overklagandeovergang> steg =
          nasta.get() == Overklagandeovergang.AVVISA
              ? List.of(Overklagandeovergang.AVVISA)
              : List.of(
                  Overklagandeovergang.GODTA,
                  Overklagandeovergang.OVERLAMNA,
                  Overklagandeovergang.AVGOR);
      folj(vem, overklagande, inkom, steg);
    }
  }

  private void folj(
      Medarbetaruppdrag vem, UUID overklagande, LocalDate inkom, List<Overklagandeovergang> steg) {
    LocalDate dag = inkom;
    for (Overklagandeovergang ett : steg) {
      dag = Exempelgang.vardag(dag.plusDays(ett == Overklagandeovergang.AVGOR ? 75 : 2));
      String skal =
          switch (ett) {
            case AVVISA -> "Överklagandet kom in efter den dag då tiden gick ut.";
            case AVGOR -> "Förvaltningsrätten avslår överklagandet.";
            default -> "";
          };
      if (!gang.hunnet(
          gang.klockan(dag, 10),
          vem,
          arende,
          (tx, a) -> gang.dorrar().delgivningar().ta(tx, a, overklagande, ett, skal))) {
        return;
      }
    }
    avsluta(vem, dag);
  }

  private void avsluta(Medarbetaruppdrag vem, LocalDate efter) {
    int dagar = yrkande.utfall().beviljar() ? 150 + gang.slump().nextInt(260) : 30;
    String skal =
        yrkande.utfall().beviljar()
            ? "Insatsen har nått sitt mål och är avslutad."
            : "Inget mer återstår att göra i ärendet.";
    gang.hunnet(
        gang.klockan(Exempelgang.vardag(efter.plusDays(dagar)), 15),
        vem,
        arende,
        (tx, a) -> gang.dorrar().beslutsgang().avsluta(tx, a, skal));
  }
}
