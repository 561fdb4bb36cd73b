/**
 * How the board handles a matter: who may not take part, that the party is heard before a decision,
 * and when a decision may be put right or changed. Three-valued: what a person must judge is left
 * to her.
 */
@NullMarked
package se.omtanke.regler.handlaggning;

import org.jspecify.annotations.NullMarked;
