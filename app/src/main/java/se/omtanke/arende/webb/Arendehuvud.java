package se.omtanke.arende.webb;

import java.util.List;
import se.omtanke.komponenter.delar.Flik;
import se.omtanke.person.Personrad;

/**
 * What stands at the top of every page of a case, in words.
 *
 * @param nummer the case's number
 * @param person the bar that tells of her
 * @param enhet the unit
 * @param handlaggare the caseworker
 * @param lage the state
 * @param nasta what is to be done next
 * @param nastaHref where; empty when there is nothing to do
 * @param frister the running clocks
 * @param flikar the tabs
 */
public record Arendehuvud(
    String nummer,
    Personrad person,
    String enhet,
    String handlaggare,
    String lage,
    String nasta,
    String nastaHref,
    List<Fristord> frister,
    List<Flik> flikar) {}
