package se.omtanke.komponenter.delar;

/**
 * A filter in force, shown as a chip that takes it away.
 *
 * @param namn what is filtered: "Enhet"
 * @param varde on what: "Hemtjänst norr"
 * @param utanHref address of the list without the filter
 */
public record Filterbricka(String namn, String varde, String utanHref) {}
