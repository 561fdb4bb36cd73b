package se.omtanke.arende;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.Delegationsordningar.Ratt;
import se.omtanke.arende.rader.Andringsrader;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.handlaggning.Andringar;
import se.omtanke.regler.handlaggning.Andringsfraga;
import se.omtanke.regler.handlaggning.Andringsfraga.Overklagat;
import se.omtanke.regler.handlaggning.Handlaggning;
import se.omtanke.regler.handlaggning.Provning;
import se.omtanke.regler.utfall.Utfall;

/** Puts slips in decisions right, and changes decisions where the law lets it. */
@Service
public class Beslutsandringar {

  private final Beslutsgang beslutsgang;
  private final Delgivningar delgivningar;
  private final Delegationsordningar delegation;
  private final Clock klocka;
  private final Andringsrader rader;

  Beslutsandringar(
      Beslutsgang beslutsgang,
      Delgivningar delgivningar,
      Delegationsordningar delegation,
      Clock klocka) {
    this.beslutsgang = beslutsgang;
    this.delgivningar = delgivningar;
    this.delegation = delegation;
    this.klocka = klocka;
    rader = new Andringsrader();
  }

  /** What a decision has been put right or changed by, in order of time. */
  public List<Beslutsandring> av(Transaction tx, UUID beslut) {
    return rader.av(tx, beslut);
  }

  /**
   * Puts a slip right; what was decided stays.
   *
   * @param id made with the form; the same sent twice is done once
   * @param uppenbart whether it is a plain slip of the pen, a wrong sum or the like
   * @throws Konflikt if it is none (FL 36 §)
   */
  public void ratta(
      WriteTransaction tx,
      Arende arende,
      UUID id,
      UUID beslut,
      boolean uppenbart,
      Beslutsandring.Ny ny) {
    kravText(ny);
    krav(tx, arende, beslut);
    Provning provning = Handlaggning.rattelse(uppenbart, false);
    kravTillatet(provning);
    lagg(tx, arende, id, beslut, Beslutsandring.Slag.RATTELSE, ny, provning, Optional.empty());
  }

  /** What the law says of a change. */
  public Provning prova(Transaction tx, Arende arende, UUID beslut, Beslutsandring.Ny ny) {
    Beslut.Fattat fattat = krav(tx, arende, beslut);
    List<Yrkande> yrkanden = beslutsgang.ett(tx, arende, beslut).yrkanden();
    List<Yrkande> beviljade = yrkanden.stream().filter(en -> en.utfall().beviljar()).toList();
    return Andringar.prova(
        new Andringsfraga(
            idag(tx),
            fattat.dag(),
            !beviljade.isEmpty(),
            ny.tillNackdel(),
            beviljade.stream().allMatch(en -> en.slag().lagrum().startsWith("SFS 2025:400")),
            beviljade.stream().allMatch(en -> en.till().isEmpty()),
            ny.grund(),
            overklagat(tx, arende, beslut)));
  }

  /**
   * Changes a decision. What stands instead is told to the parties as the first was.
   *
   * @throws Konflikt if the law does not let it, with the paragraph
   * @throws se.omtanke.grund.Otillatet if the caller may not decide such a thing
   */
  public void andra(
      WriteTransaction tx, Arende arende, UUID id, UUID beslut, Beslutsandring.Ny ny) {
    kravText(ny);
    Provning provning = prova(tx, arende, beslut, ny);
    kravTillatet(provning);
    Optional<Ratt> ratt = Optional.empty();
    for (Yrkande yrkande : beslutsgang.ett(tx, arende, beslut).yrkanden()) {
      ratt = Optional.of(delegation.krav(tx, yrkande.slag(), idag(tx)));
    }
    lagg(tx, arende, id, beslut, Beslutsandring.Slag.ANDRING, ny, provning, ratt);
  }

  private void lagg(
      WriteTransaction tx,
      Arende arende,
      UUID id,
      UUID beslut,
      Beslutsandring.Slag slag,
      Beslutsandring.Ny ny,
      Provning provning,
      Optional<Ratt> ratt) {
    rader.lagg(
        tx,
        new Beslutsandring(
            id,
            beslut,
            slag,
            ny.innehall().strip(),
            ny.skal().strip(),
            ny.grund(),
            ny.tillNackdel(),
            provning.lagrum(),
            idag(tx),
            tx.anropare().aktor()),
        ratt.map(Ratt::punkt));
    tx.handelse(
        new Handelse(
            slag == Beslutsandring.Slag.RATTELSE ? "beslut-rattat.v1" : "beslut-andrat.v1",
            "arende",
            arende.id(),
            Map.of("beslut", beslut.toString())));
  }

  private Overklagat overklagat(Transaction tx, Arende arende, UUID beslut) {
    List<Overklagandelage> lagen =
        delgivningar.overklaganden(tx, arende).stream()
            .filter(en -> en.beslut().equals(beslut))
            .map(Overklagande::lage)
            .toList();
    if (lagen.stream().anyMatch(Overklagandelage.Overlamnat.class::isInstance)) {
      return Overklagat.OVERLAMNAT;
    }
    boolean har =
        lagen.stream()
            .anyMatch(
                lage ->
                    lage instanceof Overklagandelage.Inkommet
                        || lage instanceof Overklagandelage.Rattidigt);
    return har ? Overklagat.HOS_NAMNDEN : Overklagat.NEJ;
  }

  private Beslut.Fattat krav(Transaction tx, Arende arende, UUID beslut) {
    return beslutsgang
        .ett(tx, arende, beslut)
        .fattat()
        .orElseThrow(() -> new Konflikt("Beslutet är inte fattat."));
  }

  private static void kravText(Beslutsandring.Ny ny) {
    List<Faltfel> fel = new ArrayList<>();
    if (ny.innehall().isBlank()) {
      fel.add(new Faltfel("istallet", "Skriv vad som ska stå i stället."));
    }
    if (ny.skal().isBlank()) {
      fel.add(new Faltfel("skal", "Skriv skälen."));
    }
    if (!fel.isEmpty()) {
      throw new OgiltigIndata(fel);
    }
  }

  private static void kravTillatet(Provning provning) {
    if (provning.utfall() == Utfall.INTE_UPPFYLLT) {
      throw new Konflikt("%s (%s).".formatted(provning.skal(), provning.lagrum()));
    }
  }

  private LocalDate idag(Transaction tx) {
    return LocalDate.ofInstant(tx.nu(), klocka.getZone());
  }
}
