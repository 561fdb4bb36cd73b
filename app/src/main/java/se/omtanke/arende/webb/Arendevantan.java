package se.omtanke.arende.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.omtanke.arende.Arbetslista;
import se.omtanke.arende.Arbetslista.Omfang;
import se.omtanke.arende.Arendefrist;
import se.omtanke.arende.Arendeoppningar;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.Vantarbidrag;
import se.omtanke.komponenter.Vantarrad;

/**
 * What waits in cases: for a caseworker her clocks of the coming week, for a manager the openings
 * to review. No names: the list is shown beside everything else.
 */
@Component
class Arendevantan implements Vantarbidrag {

  private static final int SNART = 7;

  private final Transactions transactions;
  private final Arbetslista arbetslista;
  private final Arendeoppningar oppningar;
  private final Clock klocka;

  Arendevantan(
      Transactions transactions, Arbetslista arbetslista, Arendeoppningar oppningar, Clock klocka) {
    this.transactions = transactions;
    this.arbetslista = arbetslista;
    this.oppningar = oppningar;
    this.klocka = klocka;
  }

  @Override
  public List<Vantarrad> vantar(Medarbetaruppdrag vem, Texter texter) {
    if (vem.namnd().isEmpty()) {
      return List.of();
    }
    return switch (vem.roll()) {
      case HANDLAGGARE -> frister(vem, texter);
      case ENHETSCHEF, VERKSAMHETSCHEF -> oppningar(vem, texter);
      default -> List.of();
    };
  }

  private List<Vantarrad> frister(Medarbetaruppdrag vem, Texter texter) {
    LocalDate snart = LocalDate.now(klocka).plusDays(SNART);
    List<Vantarrad> rader = new ArrayList<>();
    for (Arbetslista.Lopande en :
        transactions.read(vem.anropare(), tx -> arbetslista.frister(tx, vem, Omfang.MINA))) {
      Arendefrist frist = en.frist();
      if (!frist.slut().isAfter(snart)) {
        rader.add(
            Vantarrad.av(
                    texter.text("arende.regel." + frist.regel()) + ", " + en.arende().nummer(),
                    texter.text("arende.vantar"),
                    Arendesidor.rot(en.arende().id()))
                .medNot(frist.lagrum())
                .senast(frist.senast()));
      }
    }
    return rader;
  }

  private List<Vantarrad> oppningar(Medarbetaruppdrag vem, Texter texter) {
    int antal = transactions.read(vem.anropare(), tx -> oppningar.ogranskade(tx, vem).size());
    return antal == 0
        ? List.of()
        : List.of(
            Vantarrad.av(
                texter.text("arende.vantar.oppningar", antal),
                texter.text("arende.vantar"),
                Oppningskontroll.GRANSKA));
  }
}
