/**
 * Persons, their identities and how their data is protected.
 *
 * <p><b>What it is for.</b> A person is one row in the municipality, whatever she has been called;
 * number, name and protection are versions with two times, and a changed number still leads to her.
 * That a board knows her is the board's own: {@link se.omtanke.person.Personer} shows and finds
 * nobody else. What is protected is held by {@link se.omtanke.person.Skyddat}, which gives it to
 * lists never and to a page only with the proof that the record was opened ({@link
 * se.omtanke.person.Oppning}). Search is by name and number, as the law has it (SoLPUF 2001:637 15
 * §): by keys that this module computes ({@code nyckel}) and the database compares by equality and
 * prefix.
 *
 * <p>What a board has learned besides who she is (addresses, language, relations, households) is
 * the board's own and given out for an opened record ({@link se.omtanke.person.Personuppgifter});
 * all of it is versions with two times. Two registrations of one person are merged by letting one
 * stand for both ({@link se.omtanke.person.Sammanslagningar}), so that it can be undone.
 *
 * <p><b>Owns.</b> Per municipality: {@code person}, {@code personidentitet}, {@code personnamn},
 * {@code namnnyckel}, {@code personskydd}, {@code personsammanslagning}. Per board: {@code
 * namndperson}, {@code personadress}, {@code personsprak}, {@code personrelation}, X
 *
 * <p><b>Listens to.</b> Nothing.
 *
 * <p><b>At gallring.</b> When the last record that a board has on a person goes, its {@code
 * namndperson} goes; when no board knows her, all of her goes, search keys first.
 */
@NullMarked
package se.omtanke.person;

import org.jspecify.annotations.NullMarked;
