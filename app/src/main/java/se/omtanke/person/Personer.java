package se.omtanke.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
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
  private final ObjectProvider<Arendenummersokning> arenden;
  private final Personlasning lasning;

  Personer(Idgivare ider, Clock klocka, ObjectProvider<Arendenummersokning> arenden) {
    this.ider = ider;
    this.klocka = klocka;
    this.arenden = arenden;
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

  /**
   * Registers many new persons at once, as from another system; the numbers are not tried against
   * those that are registered, but two of the same are refused by the database.
   */
  public List<UUID> registreraManga(WriteTransaction tx, List<NyPerson> nya) {
    List<UUID> personer = new Massregistrering(tx, ider, idag(tx)).registrera(namnd(tx), nya);
    tx.handelse(
        new Handelse(
            "personer-registrerade.v1",
            "namnd",
            namnd(tx),
            Map.of("antal", String.valueOf(personer.size()))));
    return personer;
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
    personer.values().stream().distinct().forEach(person -> visadILista(tx, person));
    return personer;
  }

  static void visadILista(AuditedReadTransaction tx, Person person) {
    tx.visade(person.id(), Visning.LISTA, person.registrerad());
  }

  /** When someone was born, for a rule that counts her age; she is not shown. */
  public Optional<LocalDate> fodd(Transaction tx, UUID person) {
    return tyst(tx, List.of(person)).stream().flatMap(en -> en.fodd().stream()).findFirst();
  }

  /** Persons that are not shown but asked about; nothing is noted. */
  List<Person> tyst(Transaction tx, Collection<UUID> ider) {
    return lasning.personer(tx, ider, idag(tx)).values().stream().distinct().toList();
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
    tx.visade(person.id(), Visning.OPPNAD, person.registrerad());
    return new OppnadPerson(person, new Oppning(person.id()), Personversion.nu(tx, person.id()));
  }

  /** What the board knows of an opened person besides who she is. */
  public Personuppgifter uppgifter(AuditedReadTransaction tx, OppnadPerson oppnad) {
    return new Uppgiftslasning(tx, oppnad.id(), oppnad.person().arSkyddad(), idag(tx)).allt();
  }

  /**
   * Finds persons that the board knows by name, number or case number; each is noted in the access
   * log.
   *
   * @throws OgiltigIndata if it is too little to search by, or a number that cannot be
   */
  public Sokresultat sok(AuditedReadTransaction tx, String sokord) {
    return sok(tx, sokord, FLEST);
  }

  /**
   * Finds at most so many persons.
   *
   * @param hogst not more than {@link #FLEST}
   */
  public Sokresultat sok(AuditedReadTransaction tx, String sokord, int hogst) {
    List<UUID> funna =
        arenden.stream()
            .filter(register -> register.arNummer(sokord))
            .findFirst()
            .map(register -> register.personer(tx, sokord))
            .orElseGet(() -> medSokord(tx, sokord));
    List<UUID> visade = funna.subList(0, Math.min(hogst, funna.size()));
    List<Person> traffar = lista(tx, visade).values().stream().distinct().toList();
    return new Sokresultat(traffar, funna.size() > visade.size());
  }

  private List<UUID> medSokord(Transaction tx, String sokord) {
    LocalDate idag = idag(tx);
    return switch (Sokord.av(sokord, idag)) {
      case Sokord.Nummer(String nummer) -> Personsokning.medNummer(tx, nummer, idag);
      case Sokord.Numrets(String borjan) ->
          Personsokning.medNumretsBorjan(tx, borjan, idag, FLEST + 1);
      case Sokord.Namn(List<String> ord) -> Personsokning.medNamn(tx, ord, idag, FLEST + 1);
    };
  }

  /**
   * Those whom the board knows with a whole number, as a rule one or none; nothing is shown of
   * them.
   *
   * @throws OgiltigIndata if it is no whole number
   */
  public List<UUID> medHeltNummer(Transaction tx, String nummer) {
    return Sokord.av(nummer, idag(tx)) instanceof Sokord.Nummer(String helt)
        ? Personsokning.medNummer(tx, helt, idag(tx))
        : List.of();
  }

  /** She whom the board knows with a number, noted in the access log as shown. */
  public Optional<Person> medIdentitet(AuditedReadTransaction tx, Identitet identitet) {
    List<UUID> funna =
        identitet
            .nummer()
            .map(nummer -> Personsokning.medNummer(tx, nummer, idag(tx)))
            .orElse(List.of());
    return lista(tx, funna).values().stream().findFirst();
  }

  /** Whoever has or has had a number, in any board of the municipality. */
  static Optional<UUID> medNummer(Transaction tx, String nummer) {
    return tx.sql(
            """
            SELECT person FROM personidentitet
            WHERE kommun = :kommun AND nummer COLLATE "C" = :nummer AND ersatt = 'infinity'
            ORDER BY till DESC LIMIT 1
            """)
        .param("kommun", tx.kommun())
        .param("nummer", nummer)
        .query(UUID.class)
        .optional();
  }

  static UUID namnd(Transaction tx) {
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

  static Saknas saknad() {
    return new Saknas("Personen finns inte, eller är inte känd av din nämnd.");
  }
}
