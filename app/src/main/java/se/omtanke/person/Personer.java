package se.omtanke.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Otillatet;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Visning;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.Period;

/**
 * The persons that a board knows: registered, listed, opened and searched.
 *
 * <p>The identity is the municipality's, knowing her is the board's. A board sees and finds only
 * those it knows; one without a board in its assignment sees nobody.
 */
@Service
public class Personer {

  /** The most persons that a search shows. */
  public static final int FLEST = 25;

  private final Idgivare ider;
  private final Clock klocka;
  private final Personlasning lasning;

  Personer(Idgivare ider, Clock klocka) {
    this.ider = ider;
    this.klocka = klocka;
    this.lasning = new Personlasning(klocka.getZone());
  }

  /**
   * Registers a person, or gets to know one who is registered under the same number by another
   * board.
   *
   * @return who it is
   * @throws Konflikt if the board knows someone with that number already
   */
  public UUID registrera(WriteTransaction tx, NyPerson ny) {
    UUID namnd = namnd(tx);
    Personskrivning skrivning = new Personskrivning(tx, ider);
    Optional<UUID> kand = ny.identitet().nummer().flatMap(nummer -> medNummer(tx, nummer));
    if (kand.isPresent()) {
      if (!skrivning.kand(namnd, kand.get())) {
        throw new Konflikt("Personen är redan registrerad. Sök på numret för att öppna personen.");
      }
      handelse(tx, "person-kand.v1", kand.get(), Map.of("namnd", namnd.toString()));
      return kand.get();
    }
    UUID person = skrivning.person();
    skriv(skrivning, person, ny, idag(tx));
    skrivning.kand(namnd, person);
    handelse(tx, "person-registrerad.v1", person, Map.of("namnd", namnd.toString()));
    return person;
  }

  private static void skriv(Personskrivning skrivning, UUID person, NyPerson ny, LocalDate idag) {
    try {
      skrivning.identitet(person, ny.identitet(), Period.ALLTID);
    } catch (DuplicateKeyException e) {
      throw new Konflikt("Någon annan registrerade samma nummer nyss. Sök på numret igen.");
    }
    ny.namn().ifPresent(namn -> skrivning.namn(person, namn, Period.ALLTID));
    skrivning.skydd(person, ny.skydd(), idag);
  }

  /** Whether the caller's board knows this person. */
  public boolean kanner(Transaction tx, UUID person) {
    return tx.sql(
            """
            SELECT EXISTS (SELECT FROM namndperson WHERE kommun = :kommun AND person = :person)
            """)
        .param("kommun", tx.kommun())
        .param("person", person)
        .query(Boolean.class)
        .single();
  }

  /**
   * Requires that the caller's board knows this person.
   *
   * @throws Saknas if it does not, or if there is no such person: the one who asks cannot tell
   */
  public void kravKand(Transaction tx, UUID person) {
    if (!kanner(tx, person)) {
      throw saknad();
    }
  }

  /**
   * Persons for a list, each noted in the access log as shown. One the board does not know is left
   * out.
   */
  public Map<UUID, Person> lista(AuditedReadTransaction tx, Collection<UUID> ider) {
    Map<UUID, Person> personer = lasning.personer(tx, ider, idag(tx));
    personer.values().forEach(p -> tx.visade(p.id(), Visning.LISTA, p.registrerad()));
    return personer;
  }

  /**
   * Opens a person's record; noted in the access log.
   *
   * @throws Saknas if the board does not know her
   */
  public OppnadPerson oppna(AuditedReadTransaction tx, UUID id) {
    Person person =
        Optional.ofNullable(lasning.personer(tx, List.of(id), idag(tx)).get(id))
            .orElseThrow(Personer::saknad);
    tx.visade(id, Visning.OPPNAD, person.registrerad());
    return new OppnadPerson(person, new Oppning(id));
  }

  /**
   * Finds persons that the board knows by name or number; each is noted in the access log.
   *
   * @throws OgiltigIndata if it is too little to search by, or a number that cannot be
   */
  public Sokresultat sok(AuditedReadTransaction tx, String sokord) {
    LocalDate idag = idag(tx);
    List<UUID> funna =
        switch (Sokord.av(sokord, idag)) {
          case Sokord.Nummer(String nummer) -> Personsokning.medNummer(tx, nummer);
          case Sokord.Numrets(String borjan) ->
              Personsokning.medNumretsBorjan(tx, borjan, idag, FLEST + 1);
          case Sokord.Namn(List<String> ord) -> Personsokning.medNamn(tx, ord, idag, FLEST + 1);
        };
    List<UUID> visade = funna.subList(0, Math.min(FLEST, funna.size()));
    return new Sokresultat(
        new ArrayList<>(lista(tx, visade).values()), funna.size() > visade.size());
  }

  /** Whoever has or has had a number, in any board of the municipality. */
  private static Optional<UUID> medNummer(Transaction tx, String nummer) {
    return tx.sql(
            """
            SELECT person FROM personidentitet
            WHERE kommun = :kommun AND nummer = :nummer AND ersatt = 'infinity'
            ORDER BY till DESC LIMIT 1
            """)
        .param("kommun", tx.kommun())
        .param("nummer", nummer)
        .query(UUID.class)
        .optional();
  }

  private static UUID namnd(Transaction tx) {
    return tx.anropare()
        .namnd()
        .orElseThrow(
            () ->
                new Otillatet(
                    "Ditt uppdrag är inte knutet till en nämnd. Personer hör till en nämnd; be"
                        + " systemägaren ändra uppdraget."));
  }

  private static void handelse(
      WriteTransaction tx, String typ, UUID person, Map<String, String> uppgifter) {
    tx.handelse(new Handelse(typ, "person", person, uppgifter));
  }

  private LocalDate idag(Transaction tx) {
    return LocalDate.ofInstant(tx.nu(), klocka.getZone());
  }

  private static Saknas saknad() {
    return new Saknas("Personen finns inte, eller är inte känd av din nämnd.");
  }
}
