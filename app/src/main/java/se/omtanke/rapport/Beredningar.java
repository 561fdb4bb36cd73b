package se.omtanke.rapport;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.beredning.Kommentarrader;
import se.omtanke.rapport.beredning.Stegrader;
import se.omtanke.rapport.format.Rapportinnehall;

/**
 * Takes a report from draft to publication: review asked for, comments written and settled, and an
 * approval that holds as long as the report says what it said.
 */
@Service
public class Beredningar {

  private final Rapporter rapporter;
  private final Mallar mallar;
  private final Publiceringskontroll kontroll;
  private final Idgivare ider;

  Beredningar(Rapporter rapporter, Mallar mallar, Publiceringskontroll kontroll, Idgivare ider) {
    this.rapporter = rapporter;
    this.mallar = mallar;
    this.kontroll = kontroll;
    this.ider = ider;
  }

  /** How far a report has come in a period, and all that was done and said on the way. */
  public Beredning lage(Transaction tx, String mall, Bokforingsperiod period) {
    return new Beredning(Stegrader.alla(tx, mall, period), Kommentarrader.alla(tx, mall, period));
  }

  /** The hash of what a report says, the day that it was read not counted. */
  public static String sager(Rapport rapport) {
    return Rapportinnehall.granskningshash(rapport);
  }

  /** Those who write are done. */
  public void begar(WriteTransaction tx, ValdRapport val, String namn) {
    Beredning nu = infor(tx, val, Beredningsovergang.BEGAR_GRANSKNING);
    Rapport rapport = rapporter.nu(tx, val.mall(), val.period(), val.vinkel());
    ta(tx, val, nu, Beredningsovergang.BEGAR_GRANSKNING, sager(rapport), "", namn);
  }

  /**
   * The reviewer sends it back.
   *
   * @throws OgiltigIndata if she does not say why
   */
  public void skickaTillbaka(WriteTransaction tx, ValdRapport val, String skal, String namn) {
    if (skal.isBlank()) {
      throw new OgiltigIndata("skal", "Skriv vad som behöver ändras.");
    }
    Beredning nu = infor(tx, val, Beredningsovergang.SKICKA_TILLBAKA);
    String sagt = nu.steg().getFirst().sha256();
    ta(tx, val, nu, Beredningsovergang.SKICKA_TILLBAKA, sagt, skal.strip(), namn);
  }

  /**
   * The reviewer stands for what the report says.
   *
   * @param sedd the hash of what she has read
   * @throws Konflikt if it says something else by now
   * @throws OgiltigIndata if a comment waits for an answer, if she wrote in it herself, or if the
   *     check found errors
   */
  public void godkann(WriteTransaction tx, ValdRapport val, String sedd, String namn) {
    Beredning nu = infor(tx, val, Beredningsovergang.GODKANN);
    Rapport rapport = rapporter.nu(tx, val.mall(), val.period(), val.vinkel());
    if (!sager(rapport).equals(sedd)) {
      throw new Konflikt(
          "Rapporten har ändrats sedan du öppnade sidan. Läs den igen innan du godkänner den.");
    }
    kravBesvarat(nu);
    kravAnnan(tx, val, nu);
    kontroll.kravUtanFel(tx, rapport);
    ta(tx, val, nu, Beredningsovergang.GODKANN, sedd, "", namn);
  }

  /** Writes a comment on a place of the report. */
  public void kommentera(
      WriteTransaction tx, ValdRapport val, Granskningsplats plats, String text, String namn) {
    if (text.isBlank()) {
      throw new OgiltigIndata("kommentar", "Skriv en kommentar.");
    }
    UUID id = ider.ny();
    Kommentarrader.skriv(tx, id, val.mall(), val.period(), plats, text.strip(), namn);
    handelse(tx, "granskningskommentar-skriven.v1", "granskningskommentar", id, val);
  }

  /**
   * Settles a comment.
   *
   * @throws Konflikt if someone has settled it already
   */
  public void svara(
      WriteTransaction tx, ValdRapport val, UUID kommentar, String text, String namn) {
    if (text.isBlank()) {
      throw new OgiltigIndata("svar", "Skriv vad som gjordes, eller varför inget behövdes.");
    }
    if (!Kommentarrader.svara(tx, kommentar, text.strip(), namn)) {
      throw new Konflikt("Kommentaren är redan besvarad. Läs sidan igen.");
    }
    handelse(tx, "granskningskommentar-besvarad.v1", "granskningskommentar", kommentar, val);
  }

  /**
   * What is published was approved as it says now.
   *
   * @throws OgiltigIndata if it was not
   */
  void publicera(WriteTransaction tx, ValdRapport val, Rapport rapport, String namn) {
    Stegrader.enITaget(tx, val.mall(), val.period());
    Beredning nu = lage(tx, val.mall(), val.period());
    if (!(nu.skede() instanceof Beredningsskede.Godkand godkand)) {
      throw new OgiltigIndata(
          "godkannande", "Rapporten är inte godkänd. Begär granskning, så kan någon godkänna den.");
    }
    if (!nu.godkand(sager(rapport))) {
      throw new OgiltigIndata(
          "godkannande",
          "Rapporten har ändrats sedan %s godkände den. Den behöver godkännas igen."
              .formatted(godkand.steg().namn()));
    }
    ta(tx, val, nu, Beredningsovergang.PUBLICERA, sager(rapport), "", namn);
  }

  private Beredning infor(WriteTransaction tx, ValdRapport val, Beredningsovergang overgang) {
    Stegrader.enITaget(tx, val.mall(), val.period());
    Beredning nu = lage(tx, val.mall(), val.period());
    if (!overgang.mojlig(nu.skede())) {
      throw new Konflikt("Någon har ändrat rapportens läge under tiden. Se hur den står nu.");
    }
    return nu;
  }

  private static void kravBesvarat(Beredning nu) {
    int antal = nu.oppna().size();
    if (antal > 0) {
      throw new OgiltigIndata(
          "kommentarer",
          antal == 1
              ? "En kommentar väntar på svar. Den behöver besvaras innan rapporten godkänns."
              : antal
                  + " kommentarer väntar på svar. De behöver besvaras innan rapporten godkänns.");
    }
  }

  private void kravAnnan(WriteTransaction tx, ValdRapport val, Beredning nu) {
    String vem = tx.anropare().aktor();
    boolean egen =
        nu.begard().equals(vem) || Stegrader.forfattare(tx, val.mall(), val.period()).contains(vem);
    if (egen && !mallar.hamta(tx, val.mall()).egetGodkannande()) {
      throw new OgiltigIndata(
          "godkannande",
          "Du har skrivit i rapporten eller begärt granskningen. Någon annan ska godkänna den.");
    }
  }

  private void ta(
      WriteTransaction tx,
      ValdRapport val,
      Beredning nu,
      Beredningsovergang overgang,
      String sha256,
      String skal,
      String namn) {
    UUID id = ider.ny();
    Beredningssteg steg =
        new Beredningssteg(
            overgang, val.vinkel(), sha256, skal, tx.anropare().aktor(), namn, tx.nu());
    Stegrader.skriv(tx, id, val.mall(), val.period(), nu.steg().size() + 1, steg);
    handelse(tx, "rapport-" + overgang.kod().replace('_', '-') + ".v1", "beredning", id, val);
  }

  private static void handelse(
      WriteTransaction tx, String typ, String objekt, UUID id, ValdRapport val) {
    tx.handelse(
        new Handelse(
            typ, objekt, id, Map.of("mall", val.mall(), "period", Periodval.skriv(val.period()))));
  }
}
