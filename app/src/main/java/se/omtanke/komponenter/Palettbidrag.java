package se.omtanke.komponenter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Implemented as a Spring bean by a module that lets the palette (Ctrl+K) find something in it. The
 * module itself shows only what the one asking may see.
 */
@FunctionalInterface
public interface Palettbidrag {

  /**
   * What matches, best first.
   *
   * @param sokord what has been typed, stripped, never empty
   * @param texter texts in the reader's language
   * @param forfragan the request, to know who asks
   */
  List<Palettrad> sok(String sokord, Texter texter, HttpServletRequest forfragan);
}
