/**
 * The rules on the command line: reads a question as JSON, asks {@code regler}, writes the answer
 * with its trace. Neither server, database nor framework is started.
 */
@NullMarked
package se.omtanke.drift.rakna;

import org.jspecify.annotations.NullMarked;
