package se.omtanke.organisation.version;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.WriteTransaction;

/**
 * What differs between what is said in a table and what is stated now.
 *
 * @param borta the rows that no longer hold
 * @param nya what no row says yet
 * @param <T> what is said
 */
public record Skillnad<T>(List<UUID> borta, List<T> nya) {

  /** The difference; what is the same before and now is in neither list. */
  public static <T> Skillnad<T> mellan(Collection<Version<T>> fore, Collection<T> nu) {
    Set<T> stalls = new LinkedHashSet<>(nu);
    Set<T> star = new HashSet<>();
    fore.forEach(version -> star.add(version.varde()));
    return new Skillnad<>(
        fore.stream().filter(v -> !stalls.contains(v.varde())).map(Version::id).toList(),
        stalls.stream().filter(varde -> !star.contains(varde)).toList());
  }

  /** Whether nothing differs. */
  public boolean arTom() {
    return borta.isEmpty() && nya.isEmpty();
  }

  private record Rad(UUID id) {}

  /** Closes the rows of a table that no longer hold. */
  public void stang(WriteTransaction tx, String tabell) {
    skriv(
        tx,
        """
        UPDATE %s AS v SET ersatt = :nu
        FROM jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(id uuid)
        WHERE v.kommun = :kommun AND v.id = r.id
        """
            .formatted(tabell),
        borta.stream().map(Rad::new).toList());
  }

  /** Writes rows with a statement that takes {@code :kommun}, {@code :nu} and {@code :rader}. */
  public static void skriv(WriteTransaction tx, String sql, Collection<?> rader) {
    if (!rader.isEmpty()) {
      tx.sql(sql)
          .param("kommun", tx.kommun())
          .param("nu", tx.nuDatabas())
          .param("rader", Radmangd.av(rader))
          .update();
    }
  }
}
