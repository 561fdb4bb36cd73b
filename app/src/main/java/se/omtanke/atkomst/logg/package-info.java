/**
 * The access log afterwards: sealed so that a change shows, and reviewed.
 *
 * <p>Rows are sealed in batches. The root of a batch is the SHA-256 of the previous root and of its
 * rows in canonical form, signed (Ed25519) with a key outside the database: who can write to the
 * database but has not the key cannot change a sealed row unnoticed. Who has removed the last seals
 * and the rows under them is found only by comparing with a root kept elsewhere, so {@link
 * se.omtanke.atkomst.logg.Sigillkontroll} tells the latest.
 */
@NullMarked
@NamedInterface("logg")
package se.omtanke.atkomst.logg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
