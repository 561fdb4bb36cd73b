package se.omtanke.arende.webb.statistik;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendestatistik;
import se.omtanke.arende.Statistikfraga;
import se.omtanke.arende.Statistiksvar;
import se.omtanke.arende.Statistikurval;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Sida;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Organisation;

/** Reads figures and their cases for the pages and files of the statistics. */
@Component
class Statistiklasning {

  private final Transactions transactions;
  private final Arendestatistik statistik;
  private final Organisation organisation;
  private final Clock klocka;

  Statistiklasning(
      Transactions transactions,
      Arendestatistik statistik,
      Organisation organisation,
      Clock klocka) {
    this.transactions = transactions;
    this.statistik = statistik;
    this.organisation = organisation;
    this.klocka = klocka;
  }

  /** The figures that are asked for; they name nobody. */
  Statistiktabell tabell(Sida sida, Medarbetaruppdrag vem, Statistikval val) {
    return transactions.read(
        vem.anropare(),
        tx -> {
          Statistiksvar svar = statistik.svar(tx, vem, val.fraga(tx.nu(), klocka.getZone()));
          return new Statistiktabell(sida, svar, enheter(tx), kant(svar.fraga()));
        });
  }

  /** A moment at midnight is the end of the day before it. */
  private LocalDate kant(Statistikfraga fraga) {
    return LocalDate.ofInstant(fraga.registrerat().minusNanos(1), klocka.getZone());
  }

  /** The cases behind a figure. */
  Statistikurval urval(
      Medarbetaruppdrag vem, Statistikval val, String period, Optional<String> del) {
    return transactions.auditedRead(
        vem.anropare(),
        Syfte.av(Arendeatgard.SE_STATISTIKFALL.kod(), "arendematt"),
        tx -> statistik.urval(tx, vem, val.fraga(tx.nu(), klocka.getZone()), period, del));
  }

  private Map<String, String> enheter(Transaction tx) {
    return organisation.trad(tx, LocalDate.now(klocka)).alla().stream()
        .collect(toMap(enhet -> enhet.id().toString(), Enhet::namn, (en, _) -> en));
  }
}
