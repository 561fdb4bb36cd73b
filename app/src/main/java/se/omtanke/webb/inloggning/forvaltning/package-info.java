/** The system owner's pages: who has an account, who may act as what. */
@NullMarked
package se.omtanke.webb.inloggning.forvaltning;

import org.jspecify.annotations.NullMarked;
