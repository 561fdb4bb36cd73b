package se.omtanke.rapport;

import java.time.Instant;
import java.util.UUID;
import se.omtanke.ekonomi.Bokforingsperiod;

/**
 * A frozen report.
 *
 * @param id its id
 * @param mall the template's id
 * @param mallversion the template's version
 * @param period what it follows up
 * @param nummer its number among the editions of the same report and period, from 1
 * @param namn the report's title
 * @param vinkel how it was looked at: in which organisation, and without what
 * @param underlag the moment whose figures it holds
 * @param sha256 the content's hash in hexadecimal
 * @param aktor who published it
 * @param publicerad when
 */
public record Utgava(
    UUID id,
    String mall,
    int mallversion,
    Bokforingsperiod period,
    int nummer,
    String namn,
    Rapportvinkel vinkel,
    Instant underlag,
    String sha256,
    String aktor,
    Instant publicerad) {}
