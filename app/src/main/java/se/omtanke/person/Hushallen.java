package se.omtanke.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.version.Versionstabell;
import se.omtanke.regler.Period;

/** Households over time: who moves in and who moves out. */
@Service
public class Hushallen {

  private static final Versionstabell TABELL =
      new Versionstabell("hushallsmedlem", "namnd, hushall");

  private final Personer personer;
  private final Idgivare ider;

  Hushallen(Personer personer, Idgivare ider) {
    this.personer = personer;
    this.ider = ider;
  }

  /** A new household of one. */
  public UUID nytt(WriteTransaction tx, UUID person, LocalDate fran) {
    UUID hushall = ider.ny();
    flyttaIn(tx, hushall, person, fran);
    return hushall;
  }

  /** Someone belongs to a household from a day on. */
  public void flyttaIn(WriteTransaction tx, UUID hushall, UUID person, LocalDate fran) {
    andra(tx, hushall, person, fran);
    new Personskrivning(tx, ider).medlem(Personer.namnd(tx), hushall, person, Period.fran(fran));
  }

  /** Someone no longer belongs to it: the day is the first without her. */
  public void flyttaUt(WriteTransaction tx, UUID hushall, UUID person, LocalDate fran) {
    andra(tx, hushall, person, fran);
  }

  /** The households that a person belongs or has belonged to, with all their members. */
  public List<Hushall> av(Transaction tx, UUID person) {
    return Relationslasning.hushall(tx, person);
  }

  private void andra(WriteTransaction tx, UUID hushall, UUID person, LocalDate fran) {
    personer.kravKand(tx, person);
    Personversion.las(tx, person);
    TABELL.avsluta(tx, ider, person, fran, "hushall = '" + hushall + "'");
    tx.handelse(new Handelse("person-andrad.v1", "person", person, Map.of("vad", "hushall")));
  }
}
