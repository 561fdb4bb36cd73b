package se.omtanke.komponenter.delar;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Paging through a list by the parameter {@code sida}, from 1.
 *
 * @param lista the list's address
 * @param sida the page shown
 * @param perSida rows on a page
 * @param antal rows in all
 */
public record Bladdring(Listadress lista, int sida, int perSida, int antal) {

  private static final int GRANNAR = 2;

  /** Pages in all, at least one. */
  public int sidor() {
    return Math.max(1, Math.ceilDiv(antal, perSida));
  }

  /** Number of the first row shown, from 1; 0 when there are none. */
  public int forsta() {
    return antal == 0 ? 0 : (sida - 1) * perSida + 1;
  }

  /** Number of the last row shown. */
  public int sista() {
    return Math.min(antal, sida * perSida);
  }

  /** Numbers to show: first, last and those near; 0 stands for a gap. */
  public List<Integer> nummer() {
    return IntStream.rangeClosed(1, sidor())
        .filter(n -> n == 1 || n == sidor() || Math.abs(n - sida) <= GRANNAR + 1)
        .map(n -> n > 1 && n < sidor() && Math.abs(n - sida) > GRANNAR ? 0 : n)
        .boxed()
        .toList();
  }

  /** The address of one of the pages. */
  public String adress(int nummer) {
    return lista.med("sida", String.valueOf(nummer)).adress();
  }
}
