package se.omtanke.ekonomi;

import java.time.Instant;
import java.util.List;
import se.omtanke.ekonomi.summor.Gallande;

/**
 * Which readings were in force at a moment. Readings never change, so whatever is computed from
 * equal stands is equal too, and need not be computed again.
 */
public final class Stand {

  private final Instant vid;
  private final List<Gallande> gallande;

  Stand(Instant vid, List<Gallande> gallande) {
    this.vid = vid;
    this.gallande = List.copyOf(gallande);
  }

  Instant vid() {
    return vid;
  }

  List<Gallande> gallande() {
    return gallande;
  }

  @Override
  public boolean equals(Object annat) {
    return annat instanceof Stand annan && gallande.equals(annan.gallande);
  }

  @Override
  public int hashCode() {
    return gallande.hashCode();
  }
}
