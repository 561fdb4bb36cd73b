package se.omtanke.arende;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.rader.Arenderader;
import se.omtanke.arende.rader.Beslutsrader;
import se.omtanke.arende.rader.Bradskerader;
import se.omtanke.arende.rader.Livssteg;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/**
 * What the board or its committee decides: a proposal lies with it, and what the meeting decided is
 * written down with its day and paragraph.
 */
@Service
public class Namndbeslut {

  /** A decision that the board is to see, with its case. */
  public record Rad(Arende arende, Beslut beslut) {}

  /**
   * Where in the minutes it stands.
   *
   * @param organ the board or its committee
   * @param dag the day of the meeting
   * @param paragraf the paragraph of the minutes
   */
  public record Protokoll(Beslutsorgan organ, LocalDate dag, String paragraf) {}

  private final Beslutsgang beslutsgang;
  private final Delegationsordningar delegation;
  private final Utredningar utredningar;
  private final Clock klocka;
  private final Arenderader arenden;
  private final Beslutsrader rader;
  private final Bradskerader bradskande;
  private final Livssteg steg;

  Namndbeslut(
      Beslutsgang beslutsgang,
      Delegationsordningar delegation,
      Utredningar utredningar,
      Idgivare ider,
      Clock klocka) {
    this.beslutsgang = beslutsgang;
    this.delegation = delegation;
    this.utredningar = utredningar;
    this.klocka = klocka;
    arenden = new Arenderader(ider);
    rader = new Beslutsrader(ider);
    bradskande = new Bradskerader(ider);
    steg = new Livssteg(ider);
  }

  /** Proposals that lie with the board, earliest first. */
  public List<Rad> vantar(Transaction tx) {
    return rader(tx, bradskande.hosNamnden(tx));
  }

  /** Urgent decisions to report at the next meeting, earliest first. */
  public List<Rad> attAnmala(Transaction tx) {
    return rader(tx, bradskande.oanmalda(tx));
  }

  /** Writes down that the meeting decided as was proposed. */
  public void bifall(WriteTransaction tx, Arende arende, UUID id, Protokoll protokoll) {
    Beslut beslut = krav(tx, arende, id, protokoll);
    for (Yrkande yrkande : beslut.yrkanden()) {
      delegation.kravOrgan(tx, yrkande.slag(), protokoll.dag(), protokoll.organ(), false);
    }
    fatta(tx, arende, id, protokoll);
  }

  /**
   * Writes down that the meeting decided something else than was proposed: the proposal falls, and
   * what was decided stands as a decision of its own.
   *
   * @param nyttId made with the form; the same sent twice is one decision
   */
  public void andra(
      WriteTransaction tx,
      Arende arende,
      UUID id,
      UUID nyttId,
      Beslut.Nytt nytt,
      Protokoll protokoll) {
    if (beslutsgang.iArendet(tx, arende).stream().anyMatch(en -> en.id().equals(nyttId))) {
      return;
    }
    List<Faltfel> fel = Beslutsprovning.fel(arende.slag(), nytt);
    if (!fel.isEmpty()) {
      throw new OgiltigIndata(fel);
    }
    krav(tx, arende, id, protokoll);
    for (Yrkande yrkande : nytt.yrkanden()) {
      delegation.kravOrgan(tx, yrkande.slag(), protokoll.dag(), protokoll.organ(), false);
    }
    steg.beslut(
        tx, arende.id(), id, Beslutsovergang.DRA_TILLBAKA, "Nämnden beslutade annat, se beslutet.");
    rader.lagg(tx, nyttId, arende.id(), Optional.of(utredningar.krav(tx, arende).id()), nytt);
    steg.beslut(tx, arende.id(), nyttId, Beslutsovergang.FORESLA, "");
    fatta(tx, arende, nyttId, protokoll);
  }

  /**
   * Writes down that the meeting sent the proposal back.
   *
   * @param skal what it wants
   */
  public void aterremittera(
      WriteTransaction tx, Arende arende, UUID id, String skal, Protokoll protokoll) {
    if (skal.isBlank()) {
      throw new OgiltigIndata("aterskal", "Skriv vad nämnden vill ha utrett.");
    }
    krav(tx, arende, id, protokoll);
    steg.beslut(
        tx,
        arende.id(),
        id,
        Beslutsovergang.ATERREMITTERA,
        "%s %s: %s".formatted(protokoll.dag(), protokoll.paragraf(), skal.strip()));
    handelse(tx, "beslut-aterremitterat.v1", arende, id);
  }

  /** Writes down that an urgent decision was reported at a meeting. */
  public void anmal(
      WriteTransaction tx, Arende arende, UUID id, LocalDate sammantrade, String paragraf) {
    Beslut beslut = beslutsgang.ett(tx, arende, id);
    LocalDate fattat =
        beslut
            .fattat()
            .filter(en -> en.bradska().isPresent())
            .orElseThrow(() -> new Konflikt("Bara brådskande beslut anmäls så."))
            .dag();
    if (sammantrade.isBefore(fattat) || sammantrade.isAfter(idag(tx))) {
      throw new OgiltigIndata(
          "sammantrade", "Sammanträdet ligger mellan %s och i dag.".formatted(fattat));
    }
    if (paragraf.isBlank()) {
      throw new OgiltigIndata("paragraf", "Skriv protokollets paragraf, till exempel § 45.");
    }
    bradskande.anmal(tx, id, sammantrade, paragraf.strip());
    handelse(tx, "beslut-anmalt.v1", arende, id);
  }

  private Beslut krav(Transaction tx, Arende arende, UUID id, Protokoll protokoll) {
    Beslut beslut = beslutsgang.ett(tx, arende, id);
    if (!(beslut.lage() instanceof Beslutslage.Hanskjutet hanskjutet)) {
      throw new Konflikt("Förslaget ligger inte hos nämnden. Se hur det står nu.");
    }
    if (protokoll.organ() != Beslutsorgan.NAMND && protokoll.organ() != Beslutsorgan.UTSKOTT) {
      throw new OgiltigIndata("organ", "Välj nämnden eller utskottet.");
    }
    if (protokoll.paragraf().isBlank()) {
      throw new OgiltigIndata("paragraf", "Skriv protokollets paragraf, till exempel § 45.");
    }
    LocalDate fran = LocalDate.ofInstant(hanskjutet.nar(), klocka.getZone());
    if (protokoll.dag().isBefore(fran) || protokoll.dag().isAfter(idag(tx))) {
      throw new OgiltigIndata(
          "dag", "Sammanträdet ligger mellan %s, då förslaget kom, och i dag.".formatted(fran));
    }
    return beslut;
  }

  private void fatta(WriteTransaction tx, Arende arende, UUID id, Protokoll protokoll) {
    steg.beslut(tx, arende.id(), id, Beslutsovergang.FATTA, "");
    rader.fatta(tx, id, protokoll.dag(), protokoll.organ(), protokoll.paragraf().strip());
    beslutsgang.verkstall(tx, arende, id);
  }

  private List<Rad> rader(Transaction tx, List<Bradskerader.Rad> valda) {
    return valda.stream()
        .flatMap(
            en ->
                arenden.en(tx, en.arende()).stream()
                    .map(arende -> new Rad(arende, beslutsgang.ett(tx, arende, en.beslut()))))
        .toList();
  }

  private LocalDate idag(Transaction tx) {
    return LocalDate.ofInstant(tx.nu(), klocka.getZone());
  }

  private static void handelse(WriteTransaction tx, String typ, Arende arende, UUID beslut) {
    tx.handelse(new Handelse(typ, "arende", arende.id(), Map.of("beslut", beslut.toString())));
  }
}
