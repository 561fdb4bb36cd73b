package se.omtanke.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.version.Versionstabell;

/** What persons are to each other: guardians, god man, ombud, family. */
@Service
public class Relationer {

  private static final Versionstabell TABELL =
      new Versionstabell("personrelation", "namnd, motpart, slag, insyn");

  private final Personer personer;
  private final Idgivare ider;
  private final Clock klocka;

  Relationer(Personer personer, Idgivare ider, Clock klocka) {
    this.personer = personer;
    this.ider = ider;
    this.klocka = klocka;
  }

  /**
   * Records what someone is to a person from a day on; what was said of the same days before is
   * replaced.
   *
   * @throws OgiltigIndata if it is herself, or if insight is barred for one who cannot have any
   */
  public void lagg(WriteTransaction tx, Relation relation) {
    personer.kravKand(tx, relation.person());
    personer.kravKand(tx, relation.motpart());
    if (relation.person().equals(relation.motpart())) {
      throw new OgiltigIndata("motpart", "Välj en annan person än personen själv.");
    }
    if (!relation.insyn() && !relation.slag().kanSakna()) {
      throw new OgiltigIndata(
          "insyn", "Insynen kan bara begränsas för en vårdnadshavare eller förälder.");
    }
    Personversion.las(tx, relation.person());
    TABELL.avsluta(tx, ider, relation.person(), relation.giltig().fran(), samma(relation));
    new Personskrivning(tx, ider).relation(Personer.namnd(tx), relation);
    handelser(tx, relation);
  }

  /** Ends a relation: the day is the first on which it does not hold. */
  public void avsluta(WriteTransaction tx, Relation relation, LocalDate dag) {
    personer.kravKand(tx, relation.person());
    Personversion.las(tx, relation.person());
    TABELL.avsluta(tx, ider, relation.person(), dag, samma(relation));
    handelser(tx, relation);
  }

  /** What others are to a person, and have been; what holds now first. */
  public List<Relation> till(Transaction tx, UUID person) {
    return Relationslasning.alla(tx, "person", person);
  }

  /** What a person is to others, and has been. */
  public List<Relation> av(Transaction tx, UUID motpart) {
    return Relationslasning.alla(tx, "motpart", motpart);
  }

  /** Those who have custody of a person today and may have insight. */
  public List<Relation> vardnadshavare(Transaction tx, UUID person) {
    return foretradare(tx, person).stream()
        .filter(r -> r.slag() == Relationsslag.VARDNADSHAVARE)
        .toList();
  }

  /** Those who speak for a person today and may have insight. */
  public List<Relation> foretradare(Transaction tx, UUID person) {
    LocalDate idag = LocalDate.ofInstant(tx.nu(), klocka.getZone());
    return till(tx, person).stream()
        .filter(r -> r.giltig().innehaller(idag) && r.slag().foretrader() && r.insyn())
        .toList();
  }

  /**
   * Whether what is known of a person is to be kept from another today, though she is guardian or
   * parent (OSL 12 kap. 3 §).
   */
  public boolean insynSparrad(Transaction tx, UUID person, UUID forVem) {
    LocalDate idag = LocalDate.ofInstant(tx.nu(), klocka.getZone());
    return till(tx, person).stream()
        .anyMatch(r -> r.motpart().equals(forVem) && !r.insyn() && r.giltig().innehaller(idag));
  }

  /** Ids and names of enum constants only: nothing typed ends up in the statement. */
  private static String samma(Relation relation) {
    return "motpart = '%s' AND slag = '%s'".formatted(relation.motpart(), relation.slag().name());
  }

  private static void handelser(WriteTransaction tx, Relation relation) {
    for (UUID vem : List.of(relation.person(), relation.motpart())) {
      tx.handelse(new Handelse("person-andrad.v1", "person", vem, Map.of("vad", "relation")));
    }
  }
}
