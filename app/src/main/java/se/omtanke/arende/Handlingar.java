package se.omtanke.arende;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.handling.Filinnehall;
import se.omtanke.arende.handling.Handlingsrader;
import se.omtanke.filformat.Dokumentformat;
import se.omtanke.filformat.Filfel;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/**
 * The documents of cases: put in, corrected by a new version, struck when put in by mistake, given
 * out. Memory does not grow with the file.
 */
@Service
public class Handlingar {

  private static final int LANGSTA_RUBRIK = 200;

  private final Clock klocka;
  private final Handlingsgrans grans;
  private final Handlingsrader rader;
  private final Filinnehall innehall;

  Handlingar(Idgivare ider, Clock klocka, Handlingsgrans grans) {
    this.klocka = klocka;
    this.grans = grans;
    rader = new Handlingsrader(ider);
    innehall = new Filinnehall(ider);
  }

  /**
   * Looks into a file before anything is written of it.
   *
   * @param namn what its sender called it
   * @throws OgiltigIndata if it is too large, or no document that may be kept; says what to do
   */
  public Handlingsfil.Provad prova(String namn, Path fil) {
    try {
      long storlek = Files.size(fil);
      if (storlek > grans.bytes()) {
        throw forStor();
      }
      Dokumentformat format = Dokumentformat.av(namn, fil);
      return new Handlingsfil.Provad(namn, fil, format, storlek, Filinnehall.hash(fil));
    } catch (Filfel fel) {
      throw new OgiltigIndata("fil", String.valueOf(fel.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** That a file is larger than the installation takes. */
  public OgiltigIndata forStor() {
    return new OgiltigIndata(
        "fil",
        "Filen är för stor. En handling får vara högst %d MB. Dela den, eller skanna med lägre upplösning."
            .formatted(grans.megabyte()));
  }

  /** The documents of a case, the latest day first; struck ones too. */
  public List<Handling> iArendet(Transaction tx, Arende arende) {
    return rader.iArendet(tx, arende.id());
  }

  /**
   * One document.
   *
   * @throws Saknas if it is not of this case
   */
  public Handling en(Transaction tx, Arende arende, UUID id) {
    return rader.en(tx, arende.id(), id).orElseThrow(Handlingar::saknas);
  }

  /** All versions of a document, the latest first. */
  public List<Handlingsversion> versioner(Transaction tx, Arende arende, UUID handling) {
    return rader.versioner(tx, arende.id(), handling);
  }

  /** Puts a document in; the same content is stored once in a case. */
  public void lagg(WriteTransaction tx, Arende arende, Handling.Ny ny, Handlingsfil.Provad fil) {
    krav(tx, ny.uppgifter());
    if (rader.en(tx, arende.id(), ny.id()).isPresent()) {
      return;
    }
    if (ny.maskerar().filter(av -> !rader.harVersion(tx, arende.id(), av)).isPresent()) {
      throw saknas();
    }
    UUID lagd = innehall.lagg(tx, arende.id(), fil);
    rader.lagg(tx, arende.id(), ny);
    rader.version(tx, arende.id(), ny.id(), 1, ny.uppgifter(), fil.namn(), lagd, "");
    handelse(tx, "handling-tillagd.v1", arende, ny.id());
  }

  /**
   * Corrects a document by a new version; the one before stays.
   *
   * @param fil the new content; empty if only what is said of it was wrong
   * @param sedd the number of the version that was seen
   * @throws Konflikt if someone has corrected it since, or struck it
   */
  public void ratta(
      WriteTransaction tx,
      Arende arende,
      UUID handling,
      int sedd,
      Handlingsversion.Uppgifter uppgifter,
      Optional<Handlingsfil.Provad> fil,
      String skal) {
    krav(tx, uppgifter);
    kravSkal(skal, "Skriv vad som var fel.");
    Handling nu = kravStaende(tx, arende, handling);
    if (nu.gallande().nummer() != sedd || !rader.stang(tx, nu.gallande().id())) {
      throw new Konflikt(
          "Någon annan har rättat handlingen sedan du öppnade den. Se hur den står nu.");
    }
    UUID lagd = fil.map(ny -> innehall.lagg(tx, arende.id(), ny)).orElse(nu.gallande().fil().id());
    String filnamn = fil.map(Handlingsfil.Provad::namn).orElse(nu.gallande().filnamn());
    rader.version(tx, arende.id(), handling, sedd + 1, uppgifter, filnamn, lagd, skal.strip());
    handelse(tx, "handling-rattad.v1", arende, handling);
  }

  /** Strikes a document that was put in by mistake. Struck twice it is struck once. */
  public void stryk(WriteTransaction tx, Arende arende, UUID handling, String skal) {
    kravSkal(skal, "Skriv varför handlingen stryks.");
    if (en(tx, arende, handling).struken().isPresent()) {
      return;
    }
    rader.stryk(tx, arende.id(), handling, skal.strip());
    handelse(tx, "handling-struken.v1", arende, handling);
  }

  /**
   * Lays the content of a version on disk; whoever asked sends it when the transaction has been
   * committed, and removes it.
   */
  public Handlingsfil.Utlagd lagUt(Transaction tx, Arende arende, UUID handling, UUID version) {
    Handlingsversion denna =
        versioner(tx, arende, handling).stream()
            .filter(en -> en.id().equals(version))
            .findFirst()
            .orElseThrow(Handlingar::saknas);
    return new Handlingsfil.Utlagd(
        denna.uppgifter().rubrik(), denna.fil(), innehall.lagUt(tx, denna.fil().id()));
  }

  private Handling kravStaende(Transaction tx, Arende arende, UUID handling) {
    Handling nu = en(tx, arende, handling);
    if (nu.struken().isPresent()) {
      throw new Konflikt("Handlingen är struken och kan inte ändras.");
    }
    return nu;
  }

  private void krav(Transaction tx, Handlingsversion.Uppgifter uppgifter) {
    List<Faltfel> fel = new ArrayList<>();
    if (uppgifter.rubrik().isBlank() || uppgifter.rubrik().length() > LANGSTA_RUBRIK) {
      fel.add(
          new Faltfel(
              "rubrik",
              "Skriv vad handlingen gäller, med högst %d tecken.".formatted(LANGSTA_RUBRIK)));
    }
    if (uppgifter.dag().isAfter(LocalDate.ofInstant(tx.nu(), klocka.getZone()))) {
      fel.add(new Faltfel("dag", "Dagen ligger i framtiden. Kontrollera den."));
    }
    if (!fel.isEmpty()) {
      throw new OgiltigIndata(fel);
    }
  }

  private static void kravSkal(String skal, String klarsprak) {
    if (skal.isBlank()) {
      throw new OgiltigIndata("handlingsskal", klarsprak);
    }
  }

  private static Saknas saknas() {
    return new Saknas("Handlingen hör inte till ärendet.");
  }

  private static void handelse(WriteTransaction tx, String typ, Arende arende, UUID handling) {
    tx.handelse(new Handelse(typ, "arende", arende.id(), Map.of("handling", handling.toString())));
  }
}
