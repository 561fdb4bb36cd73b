package se.omtanke.rapport.mall;

/**
 * Posts that a reader may leave out of a report, such as capital costs or internal postings.
 *
 * @param id the name in addresses
 * @param namn what they are called
 * @param urval which posts they are
 */
public record Valbart(String id, String namn, Urval urval) {}
