package se.omtanke.ekonomi;

import java.util.List;

/**
 * A forecast for a year, as it was made after one month.
 *
 * @param namn the version's name, which begins with the month it was made after: 2026-04
 * @param poster the whole year's amounts per line
 */
public record Prognosversion(String namn, List<Ekonomipost> poster) {

  public Prognosversion {
    poster = List.copyOf(poster);
  }
}
