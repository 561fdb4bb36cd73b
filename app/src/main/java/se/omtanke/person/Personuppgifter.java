package se.omtanke.person;

import java.util.List;

/**
 * What the board knows of a person besides who she is. Given out for an opened record only.
 *
 * @param adresser her addresses today, hidden if she is protected or her whereabouts are secret
 * @param sprak the language of meetings and letters
 * @param relationer what others are to her, and have been
 * @param tvartom what she is to others, and has been
 * @param hushall the households that she belongs or has belonged to
 * @param tidigareNamn names that she has had
 * @param tidigareIdentiteter numbers that she has had
 */
public record Personuppgifter(
    List<Skyddat<Adress>> adresser,
    Sprakbehov sprak,
    List<Relation> relationer,
    List<Relation> tvartom,
    List<Hushall> hushall,
    List<Skyddat<Personnamn>> tidigareNamn,
    List<Skyddat<Identitet>> tidigareIdentiteter) {}
