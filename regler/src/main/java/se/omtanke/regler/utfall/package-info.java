/** What a rule answers: three-valued, and always with the facts and the paragraph it rests on. */
@NullMarked
package se.omtanke.regler.utfall;

import org.jspecify.annotations.NullMarked;
