/** What tests share: a database of one's own in a moment, and a clock that the test sets. */
@NullMarked
package se.omtanke.test;

import org.jspecify.annotations.NullMarked;
