package se.omtanke.komponenter;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Knows the facts in the head of the page. Implemented once, by the module that knows sign-in and
 * assignment; without it pages are shown as to someone not signed in.
 */
@FunctionalInterface
public interface Sidhuvudkalla {

  /** The head for this request. Called for error pages too and must then not fail. */
  Sidhuvud sidhuvud(HttpServletRequest forfragan);
}
