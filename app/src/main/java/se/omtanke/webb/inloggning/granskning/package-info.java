/** The reviewer's page: who has read and written what. */
@NullMarked
package se.omtanke.webb.inloggning.granskning;

import org.jspecify.annotations.NullMarked;
