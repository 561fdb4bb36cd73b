/**
 * When documents are destroyed, and which never are.
 *
 * <p>Ask {@link se.omtanke.regler.gallring.Gallring} about one kind of documents in one file.
 * Nothing here destroys anything: it answers, and a person approves.
 */
@NullMarked
package se.omtanke.regler.gallring;

import org.jspecify.annotations.NullMarked;
