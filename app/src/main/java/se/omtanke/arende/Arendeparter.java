package se.omtanke.arende;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.rader.Partsrader;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.Personer;
import se.omtanke.regler.Period;

/**
 * The parties of cases, and those who speak for them: guardians, god man, ombud (FL 14), public
 * counsel. Each has notices of her own while she is one.
 */
@Service
public class Arendeparter {

  private static final int LANGST = 500;

  private final Personer personer;
  private final Partsrader rader;
  private final Clock klocka;

  Arendeparter(Personer personer, Idgivare ider, Clock klocka) {
    this.personer = personer;
    this.rader = new Partsrader(ider);
    this.klocka = klocka;
  }

  /** The parties, and who has been one, the one it is about first. */
  public List<Arendepart> av(Transaction tx, Arende arende) {
    return rader.av(tx, arende.id());
  }

  /**
   * Adds a party.
   *
   * @throws OgiltigIndata for the role or the mandate
   * @throws Konflikt if she is one already
   */
  public void lagg(WriteTransaction tx, Arende arende, Arendepart part) {
    personer.kravKand(tx, part.person());
    if (!part.roll().kanLaggasTill()) {
      throw new OgiltigIndata("roll", "Välj vad personen är i ärendet.");
    }
    if (part.mandat().length() > LANGST) {
      throw new OgiltigIndata("mandat", "Skriv uppdraget med högst %d tecken.".formatted(LANGST));
    }
    LocalDate idag = LocalDate.now(klocka);
    if (av(tx, arende).stream()
        .anyMatch(
            en ->
                en.person().equals(part.person())
                    && en.giltig().overlappar(Period.fran(idag))
                    && en.giltig().overlappar(part.giltig()))) {
      throw new Konflikt("Personen är redan part i ärendet. Avsluta det först om det ska ändras.");
    }
    tx.rorde(part.person(), idag);
    rader.ersatt(tx, arende.id(), part);
    handelse(tx, "part-tillagd.v1", arende, part);
  }

  /**
   * Says that someone is no longer a party.
   *
   * @param dag the first day that she is not
   * @throws Saknas if she is none that can be taken away
   */
  public void avsluta(WriteTransaction tx, Arende arende, UUID person, LocalDate dag) {
    Arendepart fore =
        av(tx, arende).stream()
            .filter(en -> en.person().equals(person) && en.roll().kanLaggasTill())
            .findFirst()
            .orElseThrow(() -> new Saknas("Personen är inte en part som kan avslutas."));
    if (!fore.giltig().innehaller(dag) || !dag.isAfter(fore.giltig().fran())) {
      throw new OgiltigIndata("dag", "Dagen ligger utanför tiden som personen är part.");
    }
    tx.rorde(person, LocalDate.now(klocka));
    rader.ersatt(
        tx,
        arende.id(),
        new Arendepart(person, fore.roll(), new Period(fore.giltig().fran(), dag), fore.mandat()));
    handelse(tx, "part-avslutad.v1", arende, fore);
  }

  private static void handelse(WriteTransaction tx, String typ, Arende arende, Arendepart part) {
    tx.handelse(
        new Handelse(
            typ,
            "arende",
            arende.id(),
            Map.of("person", part.person().toString(), "roll", part.roll().name())));
  }
}
