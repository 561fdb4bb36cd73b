/**
 * Running Omtanke.
 *
 * <p><b>What it is for.</b> The command line ({@link se.omtanke.drift.Kommandorad}, one class per
 * command in {@code kommando}), the database with its data directory and lock ({@code databas}),
 * the web server ({@code server}) and the demonstration with its examples ({@code demo}). It is the
 * top floor: it may use every module, and none uses it.
 *
 * <p><b>Owns.</b> No tables. The files of a data directory: the database's cluster, the roles'
 * passwords in a file that only its owner can read, and the lock that lets one process at a time
 * run the database.
 *
 * <p><b>Listens to.</b> Nothing.
 *
 * <p><b>At gallring.</b> Nothing of its own to remove.
 */
@NullMarked
package se.omtanke.drift;

import org.jspecify.annotations.NullMarked;
