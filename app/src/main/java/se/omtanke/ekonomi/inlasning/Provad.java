package se.omtanke.ekonomi.inlasning;

import java.util.List;
import se.omtanke.ekonomi.Forhandsgranskning;

/**
 * A file that has been read again and stands staged in this transaction.
 *
 * @param granskning what it says
 * @param andradSedan whether its periods have changed since it was previewed
 * @param mottagning how it is stored
 * @param perioder the periods it states
 */
public record Provad(
    Forhandsgranskning granskning,
    boolean andradSedan,
    Mottagning mottagning,
    List<Delperiod> perioder) {}
