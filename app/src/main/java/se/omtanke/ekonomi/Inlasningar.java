package se.omtanke.ekonomi;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.ekonomi.inlasning.Inlasare;
import se.omtanke.ekonomi.inlasning.Lasgang;
import se.omtanke.ekonomi.inlasning.Provad;
import se.omtanke.filformat.Filfel;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;

/**
 * Takes in files of outcome, budget and forecast: first a preview of the stored file, then, when a
 * person has seen it, all of it or nothing.
 */
@Service
public class Inlasningar {

  /** How long someone waits at a page for another's file to be read in. */
  private static final Duration TALAMOD = Duration.ofSeconds(5);

  private final Transactions transactions;
  private final Inlasare inlasare;
  private final Filavvisningar avvisningar;

  Inlasningar(Transactions transactions, Inlasare inlasare, Filavvisningar avvisningar) {
    this.transactions = transactions;
    this.inlasare = inlasare;
    this.avvisningar = avvisningar;
  }

  /** Stores a file and previews it by the mapping of this name. */
  public Forhandsgranskning prova(Anropare anropare, String mappning, String filnamn, Path fil) {
    return prova(anropare, mappning, filnamn, lagra(anropare, filnamn, fil));
  }

  /**
   * Stores a file as it came, so that it need not be sent again if it cannot be read.
   *
   * @return the stored file's id
   */
  public UUID lagra(Anropare anropare, String filnamn, Path fil) {
    return transactions.write(
        anropare,
        Syfte.av("ekonomi.lagra_fil", "kallfil"),
        tx -> inlasare.lagraFil(tx, filnamn, fil));
  }

  /** Previews a stored file by the mapping of this name; a refusal is remembered. */
  public Forhandsgranskning prova(Anropare anropare, String mappning, String filnamn, UUID lagrad) {
    try {
      return transactions.write(
          anropare,
          Syfte.av("ekonomi.prova_inlasning", "kallfil", lagrad),
          tx -> inlasare.prova(tx, mappning, filnamn, lagrad, Lasgang.TYST));
    } catch (Filfel fel) {
      avvisningar.skriv(anropare, lagrad, filnamn, mappning, Filavvisningar.skal(fel));
      throw fel;
    }
  }

  /**
   * Puts a previewed reading in force for its periods; the stored file is read again.
   *
   * @return the preview as it was confirmed
   * @throws OgiltigIndata if the file has faults
   * @throws Konflikt if the periods have changed since the preview, or if another file is being
   *     read in
   */
  public Forhandsgranskning bekrafta(Anropare anropare, UUID inlasning) {
    return transactions.write(
        anropare,
        Syfte.av("ekonomi.bekrafta_inlasning", "inlasning", inlasning),
        tx -> bekrafta(tx, inlasning, TALAMOD, Lasgang.TYST));
  }

  /** Takes a reading out of force again and puts back what it replaced. */
  public void angra(Anropare anropare, UUID inlasning) {
    transactions.write(
        anropare,
        Syfte.av("ekonomi.angra_inlasning", "inlasning", inlasning),
        tx -> {
          int perioder = inlasare.angra(tx, inlasning);
          if (perioder == 0) {
            throw new Konflikt(
                "Inläsningen gäller inte längre för någon period, så det finns inget att ångra.");
          }
          tx.handelse(
              new Handelse(
                  "inlasning-angrad.v1",
                  "inlasning",
                  inlasning,
                  Map.of("perioder", Integer.toString(perioder))));
          return perioder;
        });
  }

  /** The readings, latest first. */
  public List<Inlasning> senaste(Anropare anropare, int hogst) {
    return transactions.read(anropare, tx -> inlasare.senaste(tx, hogst));
  }

  /** One reading and where it stands now. */
  public Inlasning inlasning(Anropare anropare, UUID inlasning) {
    return transactions.read(anropare, tx -> inlasare.en(tx, inlasning));
  }

  /** The preview of a reading as it was made. */
  public Forhandsgranskning granskning(Anropare anropare, UUID inlasning) {
    return transactions.read(anropare, tx -> inlasare.granskning(tx, inlasning));
  }

  /** Puts a previewed reading in force as a part of a larger piece of work. */
  Forhandsgranskning bekrafta(WriteTransaction tx, UUID inlasning, Duration talamod, Lasgang gang) {
    if (!inlasare.enITaget(tx, talamod)) {
      throw new Konflikt(
          "Någon annan läser just nu in en fil. Vänta tills den är klar och läs in den här igen.");
    }
    Provad provad = inlasare.provaIgen(tx, inlasning, gang);
    Forhandsgranskning granskning = provad.granskning();
    if (!granskning.godtagbar()) {
      throw new OgiltigIndata(
          granskning.fel().stream()
              .map(fel -> new OgiltigIndata.Faltfel(fel.kolumn(), fel.iText()))
              .toList());
    }
    if (granskning.oforandrad()) {
      return granskning;
    }
    if (provad.andradSedan()) {
      throw new Konflikt(
          "Någon annan har läst in samma perioder sedan du förhandsgranskade filen. Granska den"
              + " igen.");
    }
    gang.fas(Lasfas.LAGRAR);
    inlasare.lagra(tx, provad);
    tx.handelse(
        new Handelse(
            "inlasning-bekraftad.v1",
            "inlasning",
            inlasning,
            Map.of("slag", granskning.slag().name(), "rader", "" + granskning.rader())));
    return granskning;
  }
}
