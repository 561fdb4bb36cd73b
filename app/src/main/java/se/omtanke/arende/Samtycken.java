package se.omtanke.arende;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.handling.Samtyckesrader;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** Consents to share: given for a time, and withdrawn at any moment (OSL 12 kap. 2 §). */
@Service
public class Samtycken {

  private final Delgivningar delgivningar;
  private final Samtyckesrader rader;
  private final Clock klocka;

  Samtycken(Delgivningar delgivningar, Idgivare ider, Clock klocka) {
    this.delgivningar = delgivningar;
    this.klocka = klocka;
    rader = new Samtyckesrader(ider);
  }

  /** The consents of a case, the latest first; ended ones too. */
  public List<Samtycke> iArendet(Transaction tx, Arende arende) {
    return rader.iArendet(tx, arende.id());
  }

  /** Those that hold on a day. */
  public List<Samtycke> gallande(Transaction tx, Arende arende, LocalDate dag) {
    return iArendet(tx, arende).stream().filter(en -> en.galler(dag)).toList();
  }

  /**
   * Takes a consent down. The same sent twice is one.
   *
   * @throws OgiltigIndata if something is missing, or if it would last longer than a year
   */
  public void lamna(WriteTransaction tx, Arende arende, Samtycke ny) {
    List<Faltfel> fel = new ArrayList<>();
    if (ny.vad().isBlank()) {
      fel.add(new Faltfel("vad", "Skriv vad som får berättas."));
    }
    if (ny.med().isBlank()) {
      fel.add(new Faltfel("med", "Skriv vem det får berättas för."));
    }
    if (ny.giltigt().till().isAfter(ny.giltigt().fran().plusYears(1).plusDays(1))) {
      fel.add(new Faltfel("till", "Ett samtycke gäller högst ett år. Fråga igen därefter."));
    }
    if (!fel.isEmpty()) {
      throw new OgiltigIndata(fel);
    }
    if (delgivningar.parter(tx, arende).stream().noneMatch(en -> en.person().equals(ny.person()))) {
      throw new Saknas("Personen är inte part i ärendet.");
    }
    rader.lagg(tx, arende.id(), ny);
    handelse(tx, "samtycke-lamnat.v1", arende, ny.id());
  }

  /** It is withdrawn from today. Withdrawn twice it is withdrawn once. */
  public void aterkalla(WriteTransaction tx, Arende arende, UUID samtycke, String vem) {
    if (vem.isBlank()) {
      throw new OgiltigIndata("vem", "Skriv vem som återkallar samtycket.");
    }
    if (iArendet(tx, arende).stream().noneMatch(en -> en.id().equals(samtycke))) {
      throw new Saknas("Samtycket hör inte till ärendet.");
    }
    LocalDate idag = LocalDate.ofInstant(tx.nu(), klocka.getZone());
    rader.aterkalla(tx, arende.id(), samtycke, new Samtycke.Aterkallelse(vem.strip(), idag));
    handelse(tx, "samtycke-aterkallat.v1", arende, samtycke);
  }

  private static void handelse(WriteTransaction tx, String typ, Arende arende, UUID samtycke) {
    tx.handelse(new Handelse(typ, "arende", arende.id(), Map.of("samtycke", samtycke.toString())));
  }
}
