package se.omtanke.grund;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.SerializationException;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The queue of work to be done later, in the same database as everything else.
 *
 * <p>A job is planned in the transaction that makes it needed: if that is undone, so is the job. A
 * job that fails is tried again, each time after a longer wait.
 */
public final class Jobbko implements AutoCloseable {

  private static final String TABELL = "jobb";
  private static final Duration FORSTA_VANTAN = Duration.ofSeconds(10);
  private static final Duration MELLAN_BLICKAR = Duration.ofSeconds(2);
  private static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");
  private static final int TRADAR = 3;

  /**
   * A process that has given no sign of life for half a minute is dead, and its jobs are taken up
   * by another.
   */
  private static final Duration MELLAN_LIVSTECKEN = Duration.ofSeconds(5);

  private static final int UTEBLIVNA_LIVSTECKEN = 6;

  /** A job that is stopped is undone and done again, so a stop need not wait for it. */
  private static final Duration VANTAN_VID_STOPP = Duration.ofSeconds(10);

  private final Map<String, OneTimeTask<String>> slag;
  private final Scheduler arbetare;
  private final boolean harArbete;

  /** A queue for these kinds of work, by this data source. */
  public Jobbko(DataSource dataSource, Collection<Jobbslag> jobbslag) {
    this(dataSource, jobbslag, List.of());
  }

  /** The same with daily upkeep. */
  public Jobbko(
      DataSource dataSource, Collection<Jobbslag> jobbslag, Collection<Underhall> underhall) {
    slag =
        jobbslag.stream()
            .map(Jobbko::uppgift)
            .collect(Collectors.toMap(OneTimeTask::getName, uppgift -> uppgift));
    List<RecurringTask<String>> dagliga = underhall.stream().map(Jobbko::dagligen).toList();
    harArbete = !jobbslag.isEmpty() || !dagliga.isEmpty();
    arbetare =
        Scheduler.create(dataSource, List.copyOf(slag.values()))
            .tableName(TABELL)
            .serializer(new Textserialisering())
            .threads(TRADAR)
            .pollingInterval(MELLAN_BLICKAR)
            .heartbeatInterval(MELLAN_LIVSTECKEN)
            .missedHeartbeatsLimit(UTEBLIVNA_LIVSTECKEN)
            .startTasks(dagliga)
            .shutdownMaxWait(VANTAN_VID_STOPP)
            .build();
  }

  /** Begins to take jobs; a program that does no kind of work leaves them to another. */
  public void starta() {
    if (harArbete) {
      arbetare.start();
    }
  }

  /**
   * Plans work for after this transaction. The same work planned twice before it is done is done
   * once.
   */
  public void planera(WriteTransaction tx, String namn, UUID objekt) {
    OneTimeTask<String> uppgift = slag.get(namn);
    if (uppgift == null) {
      throw new IllegalArgumentException("No module does the work " + namn);
    }
    String instans = tx.kommun() + "/" + objekt;
    Instant nar = tx.nu();
    tx.medAnslutning(
        anslutning ->
            SchedulerClient.Builder.create(new SingleConnectionDataSource(anslutning, true))
                .tableName(TABELL)
                .serializer(new Textserialisering())
                .build()
                .scheduleIfNotExists(uppgift.instance(instans, instans), nar));
  }

  /** Whether work that was planned is not done yet. */
  public static boolean planerat(Transaction tx, String namn, UUID objekt) {
    return tx.sql(
            """
            SELECT EXISTS (SELECT 1 FROM jobb WHERE task_name = :namn AND task_instance = :instans)
            """)
        .param("namn", namn)
        .param("instans", tx.kommun() + "/" + objekt)
        .query(Boolean.class)
        .single();
  }

  @Override
  public void close() {
    arbetare.stop();
  }

  /** Upkeep that fails is logged, and done the next day. */
  private static RecurringTask<String> dagligen(Underhall underhall) {
    return Tasks.recurring(
            underhall.namn(), Schedules.daily(SVERIGE, underhall.klockan()), String.class)
        .initialData(underhall.namn())
        .execute((instans, kontext) -> underhall.utfor());
  }

  private static OneTimeTask<String> uppgift(Jobbslag jobb) {
    return Tasks.oneTime(jobb.namn(), String.class)
        .onFailure(new ExponentialBackoffFailureHandler<>(FORSTA_VANTAN))
        .execute(
            (instans, kontext) -> {
              String[] delar = instans.getId().split("/", 2);
              Anropare system = Anropare.system(new Kommunkod(delar[0]), jobb.namn());
              jobb.utfor(system, UUID.fromString(delar[1]));
            });
  }

  /** Job data is text that a person can read in the table, and never a Java object. */
  private static final class Textserialisering implements Serializer {

    @Override
    public byte[] serialize(Object text) {
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> typ, byte[] byten) {
      if (typ != String.class) {
        throw new SerializationException("Job data is text", new IllegalArgumentException());
      }
      return typ.cast(new String(byten, StandardCharsets.UTF_8));
    }
  }
}
