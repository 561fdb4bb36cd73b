/**
 * Report templates as data: sections, rows that select over code parts, and columns with formulas.
 *
 * <p>A template is read strictly from YAML: an unknown key, a wrong type or a reference to nothing
 * is an error that names the file, the line and the path.
 */
@NullMarked
package se.omtanke.rapport.mall;

import org.jspecify.annotations.NullMarked;
