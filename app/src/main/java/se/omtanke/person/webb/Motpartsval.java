package se.omtanke.person.webb;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Transaction;
import se.omtanke.person.Personer;

/** Finds the other person by her whole number: never by a name, which may be several persons'. */
@Component
class Motpartsval {

  private static final String FALT = "motpart";

  private final Personer personer;

  Motpartsval(Personer personer) {
    this.personer = personer;
  }

  UUID med(Transaction tx, String nummer) {
    List<UUID> funna = medNummer(tx, nummer);
    if (funna.size() != 1) {
      throw new OgiltigIndata(
          FALT,
          "Ingen person med det numret är känd av nämnden. Skriv hela numret, eller registrera"
              + " personen först.");
    }
    return funna.getFirst();
  }

  private List<UUID> medNummer(Transaction tx, String nummer) {
    try {
      return personer.medHeltNummer(tx, nummer);
    } catch (OgiltigIndata fel) {
      throw new OgiltigIndata(FALT, fel.klarsprak());
    }
  }
}
