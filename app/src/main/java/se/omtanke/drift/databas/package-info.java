/**
 * The database from the outside: an embedded PostgreSQL in a data directory, or a server that
 * someone else runs; roles, migrations and the check that the application's role may not bypass
 * anything.
 *
 * <p>The embedded server is run from the binaries directly, not by a test library: the data is kept
 * between starts, every role has a password, writes are durable, and a server that outlived its
 * Java process is found again.
 */
@NullMarked
package se.omtanke.drift.databas;

import org.jspecify.annotations.NullMarked;
