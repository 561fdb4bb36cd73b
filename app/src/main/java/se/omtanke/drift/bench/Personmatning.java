package se.omtanke.drift.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.person.NyPerson;
import se.omtanke.person.Personer;
import se.omtanke.person.exempel.Befolkning;
import se.omtanke.person.exempel.Folkbokning;

/** Finds persons among very many, as a caseworker of one board does: by name, number and birth. */
final class Personmatning {

  private static final long FRO = 20_261_128L;
  private static final LocalDate IDAG = LocalDate.of(2026, 11, 28);
  private static final int SOKTA = 400;
  private static final int UPPVARMNING = 50;
  private static final int FA_BOKSTAVER = 4;

  private static final Anropare HANDLAGGARE =
      Anropare.medarbetare(
          new Kommunkod(Matkommun.KOD),
          Optional.of(new UUID(0x7000, 1)),
          new UUID(0x7000, 2),
          new UUID(0x7000, 3),
          "handlaggare");

  private final Transactions transaktioner;
  private final Personer personer;
  private final Folkbokning folkbokning;
  private final Omfang omfang;

  Personmatning(ApplicationContext kontext, Omfang omfang) {
    this.transaktioner = kontext.getBean(Transactions.class);
    this.personer = kontext.getBean(Personer.class);
    this.folkbokning = kontext.getBean(Folkbokning.class);
    this.omfang = omfang;
  }

  /** Registers the population. */
  Varde registrera() {
    double ms =
        Tider.av(() -> folkbokning.bokfor(HANDLAGGARE, Befolkning.av(FRO, IDAG, omfang.personer())))
                .toNanos()
            / 1e6;
    return Varde.av(
        "%d personer registreras, per person".formatted(omfang.personer()),
        ms / omfang.personer(),
        "ms");
  }

  /** Searches by several users at once, each in a transaction that leaves rows in the log. */
  List<Varde> sok() {
    List<String> sokord = sokord();
    AtomicInteger nasta = new AtomicInteger();
    Tider.Arbete sok = () -> sok(sokord.get(nasta.getAndIncrement() % sokord.size()));
    Tider.av(UPPVARMNING, sok);
    Tider tider =
        Samtidigt.kor(
            IntStream.range(0, Omfang.ANVANDARE).mapToObj(_ -> sok).toList(), omfang.anrop());
    String vad = "Personsökning bland %d, 8 samtidiga, ".formatted(omfang.personer());
    return List.of(
        Varde.av(vad + "p50", tider.medianMs(), "ms"),
        Varde.av(vad + "p95", tider.percentil(95), "ms").mot(Mal.hogst(50)));
  }

  private void sok(String ord) {
    transaktioner.auditedRead(
        HANDLAGGARE, Syfte.av("person.soka", "person"), tx -> personer.sok(tx, ord));
  }

  /** Of persons that are there: beginning of surname, both names, number, day of birth. */
  private static List<String> sokord() {
    List<String> sokord = new ArrayList<>();
    Befolkning.av(FRO, IDAG, SOKTA)
        .filter(ny -> !ny.skydd().skyddar())
        .forEach(ny -> sokord.add(ett(ny, sokord.size())));
    return List.copyOf(sokord);
  }

  private static String ett(NyPerson ny, int nummer) {
    var namn = ny.namn().orElseThrow();
    String borjan =
        namn.efternamn().substring(0, Math.min(FA_BOKSTAVER, namn.efternamn().length()));
    return switch (nummer % 4) {
      case 0 -> borjan;
      case 1 -> namn.fornamn() + " " + borjan;
      case 2 -> ny.identitet().fullt();
      default -> ny.identitet().fodd().orElseThrow().toString();
    };
  }
}
