package se.omtanke.arende;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.rader.Beslutsrader;
import se.omtanke.arende.rader.Bradskerader;
import se.omtanke.arende.rader.Livssteg;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.WriteTransaction;

/**
 * What the chair or another appointed member decides when the board cannot be awaited: carried out
 * at once, reported at the board's next meeting. An oral decision is written down at once in few
 * words, and its record completed afterwards.
 */
@Service
public class Bradskandebeslut {

  /**
   * An urgent decision, as the one who carries it out takes it down.
   *
   * @param slag what is decided
   * @param galler what in particular
   * @param skal the reasons, in as many words as there was time for
   * @param ledamot who decided: the chair, or the member whom the board has appointed
   * @param bradska why the board could not be awaited
   * @param muntligt whether it was by word of mouth
   * @param nar when
   */
  public record Nytt(
      Beslutsslag slag,
      String galler,
      String skal,
      String ledamot,
      String bradska,
      boolean muntligt,
      Instant nar) {}

  private final Beslutsgang beslutsgang;
  private final Delegationsordningar delegation;
  private final Utredningar utredningar;
  private final Clock klocka;
  private final Beslutsrader rader;
  private final Bradskerader bradskande;
  private final Livssteg steg;

  Bradskandebeslut(
      Beslutsgang beslutsgang,
      Delegationsordningar delegation,
      Utredningar utredningar,
      Idgivare ider,
      Clock klocka) {
    this.beslutsgang = beslutsgang;
    this.delegation = delegation;
    this.utredningar = utredningar;
    this.klocka = klocka;
    rader = new Beslutsrader(ider);
    bradskande = new Bradskerader(ider);
    steg = new Livssteg(ider);
  }

  /**
   * Writes down what was decided. The investigation, if there is one, goes on.
   *
   * @param id made with the form; the same sent twice is one decision
   * @throws se.omtanke.grund.Otillatet if the law does not let the chair decide it
   */
  public void fatta(WriteTransaction tx, Arende arende, UUID id, Nytt nytt) {
    if (beslutsgang.iArendet(tx, arende).stream().anyMatch(en -> en.id().equals(id))) {
      return;
    }
    kravHelt(tx.nu(), arende, nytt);
    LocalDate dag = LocalDate.ofInstant(nytt.nar(), klocka.getZone());
    delegation.kravOrgan(tx, nytt.slag(), dag, Beslutsorgan.ORDFORANDE, true);
    Yrkande yrkande =
        new Yrkande(
            nytt.slag(),
            nytt.galler().strip(),
            Yrkandeutfall.BIFALL,
            Optional.of(dag),
            Optional.empty(),
            "");
    Optional<UUID> utredning = utredningar.pagaende(tx, arende).map(Utredning::id);
    rader.lagg(
        tx,
        id,
        arende.id(),
        utredning,
        new Beslut.Nytt(List.of(yrkande), nytt.skal().strip(), Beslut.Barnet.INGET));
    steg.beslut(tx, arende.id(), id, Beslutsovergang.FORESLA, "");
    steg.beslut(tx, arende.id(), id, Beslutsovergang.FATTA, "");
    rader.fatta(tx, id, dag, Beslutsorgan.ORDFORANDE, nytt.ledamot().strip());
    bradskande.bradska(tx, id, nytt.bradska().strip(), nytt.muntligt(), nytt.nar());
    handelse(tx, "beslut-bradskande.v1", arende, id);
  }

  /**
   * Completes the record of an urgent decision.
   *
   * @param innehall the full reasons; for a child her best and her view
   */
  public void komplettera(WriteTransaction tx, Arende arende, UUID id, String innehall) {
    if (innehall.isBlank()) {
      throw new OgiltigIndata("komplettering", "Skriv det som ska komplettera beslutet.");
    }
    boolean bradskade =
        beslutsgang.ett(tx, arende, id).fattat().flatMap(Beslut.Fattat::bradska).isPresent();
    if (!bradskade) {
      throw new Konflikt("Bara ett brådskande beslut kompletteras i efterhand.");
    }
    bradskande.komplettera(tx, id, innehall.strip());
    handelse(tx, "beslut-kompletterat.v1", arende, id);
  }

  private static void kravHelt(Instant nu, Arende arende, Nytt nytt) {
    List<Faltfel> fel = new ArrayList<>();
    if (arende.lage() instanceof Arendelage.Avslutat) {
      throw new Konflikt("Ärendet är avslutat. Ta upp det igen först.");
    }
    kravText(fel, "galler", nytt.galler(), "Skriv vad som beslutades.");
    kravText(fel, "skal", nytt.skal(), "Skriv skälen, om så bara i korthet.");
    kravText(fel, "ledamot", nytt.ledamot(), "Skriv vem som beslutade.");
    kravText(fel, "bradska", nytt.bradska(), "Skriv varför nämndens beslut inte kunde avvaktas.");
    if (nytt.nar().isAfter(nu)) {
      fel.add(new Faltfel("dag", "Beslutet kan inte vara fattat i framtiden."));
    }
    if (!fel.isEmpty()) {
      throw new OgiltigIndata(fel);
    }
  }

  private static void kravText(List<Faltfel> fel, String falt, String text, String klarsprak) {
    if (text.isBlank()) {
      fel.add(new Faltfel(falt, klarsprak));
    }
  }

  private static void handelse(WriteTransaction tx, String typ, Arende arende, UUID beslut) {
    tx.handelse(new Handelse(typ, "arende", arende.id(), Map.of("beslut", beslut.toString())));
  }
}
