package se.omtanke.arende;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.rader.Journalrader;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/**
 * The journal: working notes that are written over, and signed notes that nobody can change (SoL
 * 14:3).
 */
@Service
public class Journal {

  private static final int LANGST = 100_000;

  /** What became of a working note. */
  public sealed interface Sparat {

    /** It is saved, as this version. */
    record Ja(int version) implements Sparat {}

    /** Someone else has written since; nothing was saved, and both texts are to be shown. */
    record Krock(Arbetsanteckning deras) implements Sparat {}
  }

  private final Clock klocka;
  private final Journalrader rader;

  Journal(Clock klocka) {
    this.klocka = klocka;
    rader = new Journalrader();
  }

  /** What is being written in a case. */
  public List<Arbetsanteckning> arbete(Transaction tx, Arende arende) {
    return rader.arbete(tx, arende.id());
  }

  /** The signed notes of a case, in the order of what they tell of, latest first. */
  public List<Journalanteckning> signerade(Transaction tx, Arende arende) {
    return rader.signerade(tx, arende.id());
  }

  /**
   * Saves a working note.
   *
   * @param id made with the form
   * @param sedd the version that the writer saw; 0 for a new note
   */
  public Sparat spara(
      WriteTransaction tx, Arende arende, UUID id, Arbetsanteckning.Text text, int sedd) {
    kravLangd(text);
    Optional<Arbetsanteckning> fore = rader.hall(tx, arende.id(), id);
    if (fore.isEmpty()) {
      kravOsignerad(tx, arende, id);
      rader.lagg(tx, arende.id(), id, text);
      return new Sparat.Ja(1);
    }
    Arbetsanteckning nu = fore.get();
    if (samma(nu, text)) {
      return new Sparat.Ja(nu.version());
    }
    if (nu.version() != sedd) {
      return new Sparat.Krock(nu);
    }
    rader.skrivOver(tx, id, text);
    return new Sparat.Ja(sedd + 1);
  }

  /** The version of a working note; 0 when there is none. */
  public int version(Transaction tx, Arende arende, UUID id) {
    return arbete(tx, arende).stream()
        .filter(en -> en.id().equals(id))
        .map(Arbetsanteckning::version)
        .findFirst()
        .orElse(0);
  }

  /**
   * Signs a working note, which locks it. Signed twice it is signed once.
   *
   * @throws OgiltigIndata if something is missing
   * @throws Konflikt if someone has written in it since
   */
  public void signera(WriteTransaction tx, Arende arende, UUID id, int sedd) {
    Optional<Arbetsanteckning> fore = rader.hall(tx, arende.id(), id);
    if (fore.isEmpty() && signerade(tx, arende).stream().anyMatch(en -> en.id().equals(id))) {
      return;
    }
    Arbetsanteckning nu =
        fore.orElseThrow(() -> new Saknas("Anteckningen finns inte kvar som arbetsanteckning."));
    if (nu.version() != sedd) {
      throw new Konflikt(
          "Någon annan har skrivit i anteckningen sedan du öppnade den. Läs den innan du"
              + " signerar.");
    }
    Arbetsanteckning.Text text =
        new Arbetsanteckning.Text(nu.rubrik().strip(), nu.innehall().strip(), nu.handelsedag());
    kravFullstandig(tx, text);
    rader.signera(tx, arende.id(), id, Optional.empty(), text);
    rader.kasta(tx, id);
    handelse(tx, "journal-signerad.v1", arende, id);
  }

  /** Throws a working note away; a signed note never goes this way. */
  public void kasta(WriteTransaction tx, Arende arende, UUID id) {
    if (rader.hall(tx, arende.id(), id).isPresent()) {
      rader.kasta(tx, id);
      handelse(tx, "arbetsanteckning-kastad.v1", arende, id);
    }
  }

  /**
   * Corrects a signed note by a note of its own; the first stays as it was.
   *
   * @param id made with the form; the same sent twice is one correction
   */
  public void ratta(
      WriteTransaction tx, Arende arende, UUID id, UUID rattar, Arbetsanteckning.Text text) {
    kravLangd(text);
    kravFullstandig(tx, text);
    List<Journalanteckning> alla = signerade(tx, arende);
    if (alla.stream().anyMatch(en -> en.id().equals(id))) {
      return;
    }
    if (alla.stream().noneMatch(en -> en.id().equals(rattar))) {
      throw new Saknas("Anteckningen som ska rättas hör inte till ärendet.");
    }
    rader.signera(tx, arende.id(), id, Optional.of(rattar), text);
    handelse(tx, "journal-rattad.v1", arende, rattar);
  }

  private void kravOsignerad(Transaction tx, Arende arende, UUID id) {
    if (signerade(tx, arende).stream().anyMatch(en -> en.id().equals(id))) {
      throw new Konflikt(
          "Anteckningen är redan signerad och kan inte ändras. Skriv en rättelse i stället.");
    }
  }

  private static void kravLangd(Arbetsanteckning.Text text) {
    if (text.innehall().length() > LANGST || text.rubrik().length() > 200) {
      throw new OgiltigIndata(
          "anteckning", "Anteckningen är för lång. Dela den i två; rubriken får ha 200 tecken.");
    }
  }

  private void kravFullstandig(Transaction tx, Arbetsanteckning.Text text) {
    List<Faltfel> fel = new ArrayList<>();
    if (text.rubrik().isBlank()) {
      fel.add(new Faltfel("rubrik", "Skriv vad anteckningen gäller."));
    }
    if (text.innehall().isBlank()) {
      fel.add(new Faltfel("anteckning", "Skriv anteckningen innan du signerar den."));
    }
    if (text.handelsedag().isAfter(LocalDate.ofInstant(tx.nu(), klocka.getZone()))) {
      fel.add(new Faltfel("handelsedag", "Dagen ligger i framtiden. Kontrollera den."));
    }
    if (!fel.isEmpty()) {
      throw new OgiltigIndata(fel);
    }
  }

  private static boolean samma(Arbetsanteckning nu, Arbetsanteckning.Text text) {
    return text.equals(new Arbetsanteckning.Text(nu.rubrik(), nu.innehall(), nu.handelsedag()));
  }

  private static void handelse(WriteTransaction tx, String typ, Arende arende, UUID anteckning) {
    tx.handelse(
        new Handelse(typ, "arende", arende.id(), Map.of("anteckning", anteckning.toString())));
  }
}
