package se.omtanke.ekonomi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.ekonomi.budgetarbete.Arbeten;
import se.omtanke.ekonomi.budgetarbete.Fordelningsbygge;
import se.omtanke.ekonomi.budgetarbete.Forslagsrader;
import se.omtanke.ekonomi.budgetarbete.Indexrader;
import se.omtanke.ekonomi.budgetarbete.Ramar;
import se.omtanke.ekonomi.budgetarbete.Reduceringar;
import se.omtanke.ekonomi.budgetarbete.Underlag;
import se.omtanke.ekonomi.inlasning.Budgetfaststallelse;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.Belopp;

/**
 * The budget work: from fullmäktige's frame and this year's budget, by indexes, proposals and a
 * reduction in proportion, to a budget that is the frame to the öre.
 *
 * <p>Nothing counts in reports until it is adopted; then it is a budget among the others that
 * {@link Ekonomiunderlag} gives out.
 */
@Service
public class Budgetarbeten {

  private final Ekonomiunderlag underlag;
  private final Idgivare ider;
  private final Arbeten arbeten;
  private final Ramar ramar;
  private final Indexrader index;
  private final Reduceringar reduceringar;
  private final Budgetfaststallelse faststallelse;

  Budgetarbeten(Ekonomiunderlag underlag, Idgivare ider) {
    this.underlag = underlag;
    this.ider = ider;
    this.arbeten = new Arbeten(ider);
    this.ramar = new Ramar(ider);
    this.index = new Indexrader(ider);
    this.reduceringar = new Reduceringar(ider);
    this.faststallelse = new Budgetfaststallelse(ider);
  }

  /** Every work, latest year first. */
  public List<Budgetarbete> alla(Transaction tx) {
    return Arbeten.alla(tx);
  }

  /**
   * Begins the work of a year.
   *
   * @param kommunbidrag what the accounts of the kommunbidrag begin with
   * @throws Konflikt if the year has one
   */
  public Budgetarbete oppna(WriteTransaction tx, int ar, LocalDate sistaDag, String kommunbidrag) {
    if (!kommunbidrag.matches("[3-8]\\d*")) {
      throw new OgiltigIndata(
          "kommunbidrag", "Skriv början på kommunbidragets konto, till exempel 391.");
    }
    Budgetarbete arbete =
        new Budgetarbete(
            ider.ny(), ar, sistaDag, kommunbidrag, new Budgetlage.Forberedelse(), false);
    arbeten.oppna(tx, arbete);
    handelse(tx, "budgetarbete-oppnat.v1", arbete.id(), Map.of("ar", Integer.toString(ar)));
    return arbete;
  }

  /** How a work stands, line by line. */
  public Budgetfordelning fordelning(Transaction tx, UUID id) {
    return bygge(tx, Arbeten.ett(tx, id)).fordelning();
  }

  /**
   * Adds items to the frame; those that are there already are left as they are.
   *
   * @throws OgiltigIndata if one is there with another amount
   * @throws Konflikt if the budget is adopted
   */
  public void laggTillRam(WriteTransaction tx, UUID id, List<Budgetramrad> rader) {
    oppet(tx, id);
    if (ramar.lagg(tx, id, rader) > 0) {
      andrat(tx, id, "ram");
    }
  }

  /** Takes an item back that was entered by mistake. */
  public void taBortRam(WriteTransaction tx, UUID id, Budgetramrad rad) {
    oppet(tx, id);
    Ramar.taBort(tx, id, rad);
    andrat(tx, id, "ram");
  }

  /** Sets the indexes of these accounts; others stay as they are. */
  public void sattIndex(WriteTransaction tx, UUID id, List<Budgetindex> nya) {
    oppet(tx, id);
    if (index.satt(tx, id, nya) > 0) {
      andrat(tx, id, "index");
    }
  }

  /** Takes the index of an account away. */
  public void taBortIndex(WriteTransaction tx, UUID id, String konto) {
    oppet(tx, id);
    Indexrader.taBort(tx, id, List.of(konto));
    andrat(tx, id, "index");
  }

  /** Says how these lines take part; others stay as they are. */
  public void valj(WriteTransaction tx, UUID id, Map<Budgetnyckel, Budgetdeltagande> deltagande) {
    oppet(tx, id);
    reduceringar.valj(tx, id, deltagande);
    andrat(tx, id, "deltagande");
  }

  /**
   * Decides what is to be shared in proportion to the lines' costs.
   *
   * @param belopp minus takes away, plus adds
   * @throws OgiltigIndata if no line takes part
   */
  public void reducera(WriteTransaction tx, UUID id, Belopp belopp) {
    oppet(tx, id);
    reduceringar.besluta(tx, id, belopp);
    if (!fordelning(tx, id).delat().equals(belopp)) {
      throw new OgiltigIndata(
          "belopp", "Ingen rad med kostnader deltar i reduceringen. Välj vilka som ska delta.");
    }
    andrat(tx, id, "reducering");
  }

  /** Opens or closes the time for proposals, or takes up an adopted budget again. */
  public void ta(WriteTransaction tx, UUID id, Budgetovergang overgang) {
    Budgetarbete arbete = Arbeten.enITaget(tx, id);
    if (overgang == Budgetovergang.FASTSTALL) {
      throw new IllegalArgumentException("A budget is adopted by faststall");
    }
    arbeten.ta(tx, arbete, overgang);
    if (overgang == Budgetovergang.ANGRA) {
      faststallelse.angra(tx, arbete);
    }
    flyttat(tx, id, overgang);
  }

  /**
   * Adopts the distribution, and it counts in reports from now on.
   *
   * @param sedd the version that was looked at
   * @throws Konflikt if anything has changed since, if the distribution is not the frame, or if a
   *     file has stated the year's budget
   */
  public void faststall(WriteTransaction tx, UUID id, Manadsfordelning sprid, String sedd) {
    Budgetarbete arbete = Arbeten.enITaget(tx, id);
    Fordelningsbygge bygge = bygge(tx, arbete);
    Budgetfordelning fordelning = bygge.fordelning();
    Budgetprovning.kravKlar(fordelning);
    if (!fordelning.version().equals(sedd)) {
      throw new Konflikt(
          "Något har ändrats sedan du granskade fördelningen. Granska den igen och fastställ"
              + " sedan.");
    }
    Budgetfaststallelse.kravFritt(tx, arbete);
    UUID steg = arbeten.ta(tx, arbete, Budgetovergang.FASTSTALL);
    faststallelse.galler(tx, arbete, steg, bygge.kontering(fordelning).rader(sprid));
    flyttat(tx, id, Budgetovergang.FASTSTALL);
  }

  /** The names of the year's other budgets, which are added to what is adopted here. */
  public List<String> andraBudgetar(Transaction tx, Budgetarbete arbete) {
    return Budgetfaststallelse.andra(tx, arbete);
  }

  private Fordelningsbygge bygge(Transaction tx, Budgetarbete arbete) {
    UUID id = arbete.id();
    return new Fordelningsbygge(
        arbete,
        underlag.nu(tx, arbete.basar(), arbete.basar()).budget(),
        new Underlag(
            Ramar.alla(tx, id),
            Indexrader.alla(tx, id),
            Forslagsrader.alla(tx, id),
            Reduceringar.undantag(tx, id),
            Reduceringar.belopp(tx, id)));
  }

  private static void oppet(WriteTransaction tx, UUID id) {
    if (!Arbeten.enITaget(tx, id).lage().oppet()) {
      throw new Konflikt("Budgeten är fastställd. Ta upp arbetet igen för att ändra i det.");
    }
  }

  private static void flyttat(WriteTransaction tx, UUID id, Budgetovergang overgang) {
    handelse(
        tx,
        "budgetarbete-flyttat.v1",
        id,
        Map.of("steg", overgang.name(), "till", overgang.till()));
  }

  private static void andrat(WriteTransaction tx, UUID id, String del) {
    handelse(tx, "budgetarbete-andrat.v1", id, Map.of("del", del));
  }

  private static void handelse(
      WriteTransaction tx, String typ, UUID objekt, Map<String, String> uppgifter) {
    tx.handelse(new Handelse(typ, "budgetarbete", objekt, uppgifter));
  }
}
