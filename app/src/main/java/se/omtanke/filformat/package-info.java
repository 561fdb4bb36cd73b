/**
 * The file formats of the outside: tables as CSV and XLSX, bookkeeping as SIE; streaming and safe.
 */
@NullMarked
package se.omtanke.filformat;

import org.jspecify.annotations.NullMarked;
