/** Tables: columns, cells, rows, totals and how they are sorted. */
@NullMarked
@NamedInterface
package se.omtanke.komponenter.tabell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
