/**
 * The file formats of the outside: tables as CSV and XLSX, bookkeeping as SIE; streaming and safe.
 *
 * <p><b>For:</b> whoever takes in a file from outside or gives one out. {@link
 * se.omtanke.filformat.Tabellfiler} opens a table whatever its format, told by its content and not
 * by its name; {@link se.omtanke.filformat.Siefil} reads bookkeeping; {@link
 * se.omtanke.filformat.Tabellskrivare} is what {@link se.omtanke.filformat.Csvskrivare} and {@link
 * se.omtanke.filformat.Xlsxskrivare} have in common. Plain Java: no framework, no database, no
 * clock.
 *
 * <p><b>Promises:</b> memory does not grow with the file; a limit that is passed, and a file that
 * is wrong, is refused by a {@link se.omtanke.filformat.Filfel} that names file, row and column and
 * says in Swedish what to do; what is inflated is counted while it is inflated; no document type,
 * no entity and no formula is ever followed; what is written runs in no spreadsheet, and the same
 * content gives the same bytes.
 *
 * <p><b>Owns:</b> nothing that lasts. While a file is open a copy may lie in the temporary
 * directory, readable by the owner only, and it is removed when the file is closed.
 *
 * <p><b>Listens to:</b> nothing.
 *
 * <p><b>At gallring:</b> nothing to do, since nothing is kept. Files themselves belong to the
 * modules that received or made them.
 */
@NullMarked
package se.omtanke.filformat;

import org.jspecify.annotations.NullMarked;
