package se.omtanke.person;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a person together with whether it may be shown.
 *
 * <p>What is protected cannot be printed by accident: there is no way to the value but {@link
 * #synligt}, which is empty then, and {@link #oppnat}, which asks for the proof that the person's
 * record has been opened and that the opening stands in the access log. {@code toString} never
 * tells it, protected or not.
 *
 * @param <T> what is known
 */
public final class Skyddat<T> {

  private final UUID person;
  private final T varde;
  private final boolean dolt;

  private Skyddat(UUID person, T varde, boolean dolt) {
    this.person = person;
    this.varde = varde;
    this.dolt = dolt;
  }

  /** A fact about this person, hidden if she is protected. */
  static <T> Skyddat<T> om(UUID person, T varde, boolean dolt) {
    return new Skyddat<>(person, varde, dolt);
  }

  /** The value, if it may be shown to anyone who may see that the person is there. */
  public Optional<T> synligt() {
    return dolt ? Optional.empty() : Optional.of(varde);
  }

  /**
   * The value, for whoever has opened the person's record.
   *
   * @throws IllegalArgumentException if it was another person's record
   */
  public T oppnat(Oppning oppning) {
    if (!oppning.person().equals(person)) {
      throw new IllegalArgumentException("Another person's record was opened");
    }
    return varde;
  }

  /** Something that follows from it, as well protected. */
  public <U> Skyddat<U> map(Function<? super T, ? extends U> foljd) {
    return new Skyddat<>(person, foljd.apply(varde), dolt);
  }

  /** Whether it is hidden where the record has not been opened. */
  public boolean arDolt() {
    return dolt;
  }

  @Override
  public boolean equals(@Nullable Object annat) {
    return annat instanceof Skyddat<?> det
        && person.equals(det.person)
        && varde.equals(det.varde)
        && dolt == det.dolt;
  }

  @Override
  public int hashCode() {
    return Objects.hash(person, varde, dolt);
  }

  @Override
  public String toString() {
    return dolt ? "Skyddat[dolt]" : "Skyddat";
  }
}
