/** Documents of cases as rows: what they say of themselves, and their content in parts. */
@NullMarked
package se.omtanke.arende.handling;

import org.jspecify.annotations.NullMarked;
