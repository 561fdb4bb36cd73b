/** What every page is made of: layout, forms, tables, charts, print. */
@NullMarked
package se.omtanke.komponenter;

import org.jspecify.annotations.NullMarked;
