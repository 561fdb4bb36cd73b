package se.omtanke.ekonomi;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import se.omtanke.ekonomi.summor.Gallande;
import se.omtanke.ekonomi.summor.Summalasare;
import se.omtanke.grund.Transaction;

/**
 * Gives out the sums that follow-ups are made of, as they stand or as they stood.
 *
 * <p>A reading never changes once it is in force, so its sums are read once and kept in memory. A
 * report therefore costs one small statement that says which readings are in force, however old or
 * large the ledger is.
 */
@Service
public class Ekonomiunderlag {

  /** As many sums as are kept; one takes about a hundred bytes. */
  private static final long HOGST_POSTER = 900_000;

  private static final Pattern MANAD = Pattern.compile("\\d{4}-\\d{2}");

  private final Cache<Gallande, List<Ekonomipost>> sparade =
      Caffeine.newBuilder()
          .maximumWeight(HOGST_POSTER)
          .weigher((Gallande nyckel, List<Ekonomipost> poster) -> 1 + poster.size())
          .build();

  /** What stands now for these years. */
  public Sammanstallning nu(Transaction tx, int franAr, int tillAr) {
    return vid(tx, franAr, tillAr, tx.nu());
  }

  /** The months that there is outcome for, the latest first. */
  public List<Bokforingsperiod> perioder(Transaction tx) {
    return tx.sql(
            """
            SELECT DISTINCT ar, period FROM kallperiod
            WHERE kommun = :kommun AND slag = 'UTFALL' AND ersatt = 'infinity'
              AND period BETWEEN 1 AND 13
            ORDER BY ar DESC, period DESC
            """)
        .param("kommun", tx.kommun())
        .query((rad, n) -> new Bokforingsperiod(rad.getInt(1), rad.getInt(2)))
        .list();
  }

  /** What was written of the lines of a year's latest forecast, where anything was. */
  public List<Prognoskommentar> kommentarer(Transaction tx, int ar) {
    SortedMap<String, List<Gallande>> versioner = new TreeMap<>();
    stand(tx, ar, ar, tx.nu()).gallande().stream()
        .filter(en -> en.slag() == Inlasningsslag.PROGNOS)
        .forEach(en -> versioner.computeIfAbsent(manad(en), _ -> new ArrayList<>()).add(en));
    return versioner.isEmpty()
        ? List.of()
        : Summalasare.kommentarer(tx, versioner.sequencedValues().getLast());
  }

  /** What stood at a moment for these years. */
  public Sammanstallning vid(Transaction tx, int franAr, int tillAr, Instant vid) {
    return sammanstall(tx, stand(tx, franAr, tillAr, vid));
  }

  /** Which readings were in force at a moment for these years: one small statement. */
  public Stand stand(Transaction tx, int franAr, int tillAr, Instant vid) {
    return new Stand(vid, Summalasare.gallande(tx, franAr, tillAr, vid));
  }

  /** What these readings say. */
  public Sammanstallning sammanstall(Transaction tx, Stand stand) {
    List<Gallande> gallande = stand.gallande();
    Map<Gallande, List<Ekonomipost>> summor = sparade.getAllPresent(gallande);
    List<Gallande> olasta = gallande.stream().filter(en -> !summor.containsKey(en)).toList();
    Map<Gallande, List<Ekonomipost>> nya =
        olasta.isEmpty() ? Map.of() : Summalasare.summor(tx, olasta);
    sparade.putAll(nya);
    return sammanstall(stand.vid(), gallande, summor, nya);
  }

  private static Sammanstallning sammanstall(
      Instant vid,
      List<Gallande> gallande,
      Map<Gallande, List<Ekonomipost>> sparade,
      Map<Gallande, List<Ekonomipost>> nya) {
    List<Ekonomipost> utfall = new ArrayList<>();
    List<Ekonomipost> budget = new ArrayList<>();
    SortedMap<String, List<Ekonomipost>> prognoser = new TreeMap<>(Comparator.reverseOrder());
    for (Gallande en : gallande) {
      List<Ekonomipost> poster = sparade.getOrDefault(en, nya.getOrDefault(en, List.of()));
      switch (en.slag()) {
        case UTFALL -> utfall.addAll(poster);
        case BUDGET -> budget.addAll(poster);
        case PROGNOS -> prognoser.computeIfAbsent(manad(en), _ -> new ArrayList<>()).addAll(poster);
      }
    }
    return new Sammanstallning(vid, utfall, budget, versioner(prognoser));
  }

  /** Forecasts of the year and of its investments, made after the same month, are one version. */
  private static String manad(Gallande prognos) {
    Matcher manad = MANAD.matcher(prognos.kalla());
    return manad.find() ? manad.group() : prognos.kalla();
  }

  private static List<Prognosversion> versioner(Map<String, List<Ekonomipost>> prognoser) {
    return prognoser.entrySet().stream()
        .map(version -> new Prognosversion(version.getKey(), version.getValue()))
        .toList();
  }
}
