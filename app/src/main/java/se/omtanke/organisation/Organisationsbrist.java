package se.omtanke.organisation;

/**
 * Something that does not hold in a stated organisation.
 *
 * @param post what it is stated in: an {@link Enhetsversion} or a {@link Succession}
 * @param falt the field that is wrong, as files name it
 * @param klarsprak what is wrong and what to do, in Swedish
 */
public record Organisationsbrist(Object post, String falt, String klarsprak) {}
