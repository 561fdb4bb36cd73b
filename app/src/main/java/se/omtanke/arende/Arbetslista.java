package se.omtanke.arende;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.omtanke.arende.rader.Arenderader;
import se.omtanke.arende.rader.Fristrader;
import se.omtanke.atkomst.Behorighet;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Villkor;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Transaction;
import se.omtanke.person.Person;
import se.omtanke.person.Personer;

/**
 * Open cases and their running clocks, as lists: what the law asks for first stands first. A list
 * holds what the one who asks may read, by the same rule as a single case, and nothing else.
 */
@Service
public class Arbetslista {

  /** As many cases as are read for a list; more than one person or unit has open. */
  public static final int HOGST = 500;

  private static final int SNART = 7;
  private static final int LANGRE = 30;

  /** Whose cases. */
  public enum Omfang {
    MINA,
    ENHETEN,
    /** All that one may read. */
    ALLA;

    /** Key of its name in the reader's language. */
    public String textnyckel() {
      return "arende.omfang." + name();
    }
  }

  /**
   * One case in a list.
   *
   * @param arende the case
   * @param person whom it is about, as a list may show her
   * @param frister its running clocks that the board is to meet, the first to end first
   */
  public record Rad(Arende arende, Person person, List<Arendefrist> frister) {

    /** The day that the law asks for something next; far away when it does not. */
    public LocalDate nasta() {
      return frister.stream().map(Arendefrist::slut).findFirst().orElse(LocalDate.MAX);
    }
  }

  /**
   * A running clock that the board is to meet, without whom the case is about.
   *
   * @param arende its case
   * @param frist the clock
   */
  public record Lopande(Arende arende, Arendefrist frist) {}

  private final Behorighet behorighet;
  private final Personer personer;
  private final Arenderader arenden;
  private final Fristrader frister;

  Arbetslista(Behorighet behorighet, Personer personer, Idgivare ider) {
    this.behorighet = behorighet;
    this.personer = personer;
    arenden = new Arenderader(ider);
    frister = new Fristrader(ider);
  }

  /** Open cases, by legal deadline. */
  public List<Rad> lista(AuditedReadTransaction tx, Medarbetaruppdrag vem, Omfang omfang) {
    List<Arende> synliga = arenden.oppna(tx, villkor(vem, omfang), HOGST);
    List<UUID> ider = synliga.stream().map(Arende::id).toList();
    Map<UUID, List<Arendefrist>> klockor =
        frister.lopande(tx, ider).stream()
            .filter(frist -> !frist.partens())
            .collect(groupingBy(Arendefrist::arende));
    Map<UUID, Person> namn = personer.lista(tx, synliga.stream().map(Arende::person).toList());
    return synliga.stream()
        .flatMap(arende -> rad(arende, namn, klockor).stream())
        .sorted(Comparator.comparing(Rad::nasta).thenComparing(rad -> rad.arende().id()))
        .toList();
  }

  /** Running clocks of open cases, the first to end first; names nobody. */
  public List<Lopande> frister(Transaction tx, Medarbetaruppdrag vem, Omfang omfang) {
    Map<UUID, Arende> synliga =
        arenden.oppna(tx, villkor(vem, omfang), HOGST).stream()
            .collect(toMap(Arende::id, arende -> arende));
    return frister.lopande(tx, List.copyOf(synliga.keySet())).stream()
        .filter(frist -> !frist.partens())
        .flatMap(
            frist ->
                Optional.ofNullable(synliga.get(frist.arende())).stream()
                    .map(arende -> new Lopande(arende, frist)))
        .toList();
  }

  /** How much each has open, by unit, of the cases that the one who asks may read. */
  public List<Arbetsbelastning> belastning(Transaction tx, Medarbetaruppdrag vem, LocalDate idag) {
    return arenden.belastning(
        tx, lasbara(vem, "TRUE", Map.of()), idag, idag.plusDays(SNART), idag.plusDays(LANGRE));
  }

  /** The open cases of a person that the one who asks may read. */
  public List<Arende> om(Transaction tx, Medarbetaruppdrag vem, UUID person) {
    return arenden.oppna(tx, lasbara(vem, "a.person = :person", Map.of("person", person)), HOGST);
  }

  /** The case with this number, if the one who asks may read it. */
  public Optional<Arende> medNummer(Transaction tx, Medarbetaruppdrag vem, String nummer) {
    return arenden
        .medNummer(tx, nummer)
        .filter(arende -> behorighet.far(tx, vem, Arendeatgard.LASA, arende.id()));
  }

  private static Optional<Rad> rad(
      Arende arende, Map<UUID, Person> namn, Map<UUID, List<Arendefrist>> klockor) {
    return Optional.ofNullable(namn.get(arende.person()))
        .map(person -> new Rad(arende, person, klockor.getOrDefault(arende.id(), List.of())));
  }

  private Villkor villkor(Medarbetaruppdrag vem, Omfang omfang) {
    String avgransat =
        switch (omfang) {
          case MINA -> "v.handlaggare = :uppdrag_anvandare";
          case ENHETEN -> "v.enhet = :uppdrag_enhet";
          case ALLA -> "TRUE";
        };
    return lasbara(vem, avgransat, Map.of());
  }

  /** Those that the one who asks may read, and that are so. */
  private Villkor lasbara(Medarbetaruppdrag vem, String ocksa, Map<String, ?> mer) {
    Villkor lasa = behorighet.villkor(vem, Arendeatgard.LASA, "a.id");
    Map<String, @Nullable Object> parametrar = new HashMap<>(lasa.parametrar());
    parametrar.putAll(mer);
    return new Villkor(ocksa + " AND " + lasa.sql(), parametrar);
  }
}
