package se.omtanke.arende.rader;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Nummergivare;
import se.omtanke.grund.Otillatet;
import se.omtanke.grund.Transactions;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Organisation;

/** Draws the numbers of cases: the board's letters, the year, and a number. */
@Component
public class Arendenummer {

  private final Nummergivare nummer;
  private final Organisation organisation;
  private final Transactions transactions;
  private final Clock klocka;

  Arendenummer(
      Nummergivare nummer, Organisation organisation, Transactions transactions, Clock klocka) {
    this.nummer = nummer;
    this.organisation = organisation;
    this.transactions = transactions;
    this.klocka = klocka;
  }

  /** As many numbers as asked for; those that are not used leave gaps. */
  public List<String> dra(Medarbetaruppdrag vem, int antal) {
    LocalDate idag = LocalDate.now(klocka);
    String serie = bokstaver(namn(vem, idag));
    return Stream.generate(() -> nummer.nasta(vem.anropare(), serie, idag.getYear()))
        .limit(antal)
        .map(draget -> "%s %d/%d".formatted(serie, idag.getYear(), draget))
        .toList();
  }

  /**
   * The letters of a board: {@code Socialnämnden} is {@code SN}, {@code Vård- och omsorgsnämnden}
   * {@code VON}.
   */
  static String bokstaver(String namnd) {
    String utan = namnd.replaceFirst("(?i)nämnden$|nämnd$", "").strip();
    String borjan =
        Stream.of(utan.split("[^\\p{L}]+", -1))
            .filter(ord -> !ord.isEmpty())
            .map(ord -> ord.substring(0, 1))
            .collect(Collectors.joining())
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^A-ZÅÄÖ]", "");
    return borjan + "N";
  }

  private String namn(Medarbetaruppdrag vem, LocalDate idag) {
    UUID namnd =
        vem.namnd()
            .orElseThrow(
                () ->
                    new Otillatet(
                        "Ditt uppdrag är inte knutet till en nämnd. Be systemägaren knyta det."));
    return transactions.read(
        vem.anropare(),
        tx -> organisation.trad(tx, idag).enhet(namnd).map(Enhet::namn).orElse("nämnd"));
  }
}
