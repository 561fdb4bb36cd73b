/** Bookkeeping as SIE: lines, fields, checksum and the order of posts. */
@NullMarked
package se.omtanke.filformat.sie;

import org.jspecify.annotations.NullMarked;
