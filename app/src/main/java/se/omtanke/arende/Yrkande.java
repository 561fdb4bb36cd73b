package se.omtanke.arende;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that was asked for or found needed, and how it was decided.
 *
 * @param slag what it is and by which paragraph
 * @param galler what in particular
 * @param utfall how it was decided
 * @param fran the first day, when something is granted
 * @param till the day after the last; empty until further notice
 * @param villkor conditions; may be empty
 */
public record Yrkande(
    Beslutsslag slag,
    String galler,
    Yrkandeutfall utfall,
    Optional<LocalDate> fran,
    Optional<LocalDate> till,
    String villkor) {}
