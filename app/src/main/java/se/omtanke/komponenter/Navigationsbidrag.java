package se.omtanke.komponenter;

import java.util.List;

/** Implemented as a Spring bean by a module that has pages to show in the left navigation. */
public interface Navigationsbidrag {

  /** The module's entries; the same every time, filtering by role is done by the page. */
  List<Navigationsval> navigationsval();
}
