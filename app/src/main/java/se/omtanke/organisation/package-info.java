/**
 * Boards, units, the code plan and the attest register, as they were and as they are.
 *
 * <p><b>What it is for.</b> Everything that is counted is counted for someone. A municipality's
 * boards, administrations, areas and units make a tree ({@link
 * se.omtanke.organisation.Organisationstrad}) that looks different from one year to the next: a
 * unit keeps its identity, while its name, level, place and codes hold for a time. What became of a
 * unit that was moved, split or merged is said by successions, so that figures can be shown as it
 * was or restated to another day's organisation ({@link se.omtanke.organisation.Omrakning}). The
 * code plan ({@link se.omtanke.organisation.Kodplan}) says what the codes of ledger rows mean on
 * their day, and {@link se.omtanke.organisation.Rsplan} how they are reported nationally.
 *
 * <p>What is said is stated whole, from files or pages, and tried as a whole: {@code faststall}
 * closes the rows that no longer hold and records those that are new, so that saying the same thing
 * twice changes nothing and what was known at a moment can be asked for.
 *
 * <p><b>Owns.</b> The tables {@code enhet}, {@code enhetsversion}, {@code succession}, {@code kod},
 * {@code rs_mappning}, {@code attestratt}, {@code attestperson} and {@code registerandring}, which
 * says when each was stated anew, by whom and why. They hold no client data; names of employees
 * stand in the attest register only.
 *
 * <p><b>Listens to.</b> Nothing.
 *
 * <p><b>At gallring.</b> The organisation and the code plan are kept as long as any figure that
 * rests on them. Rows of the attest register that have ended are kept as long as the accounts that
 * were approved by them, seven years after the year (LKBR 2018:597), and then go.
 */
@NullMarked
package se.omtanke.organisation;

import org.jspecify.annotations.NullMarked;
