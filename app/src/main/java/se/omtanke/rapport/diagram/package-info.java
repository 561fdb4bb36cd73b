/**
 * Charts as SVG, drawn on the server by one renderer for page, print and PDF.
 *
 * <p>A chart says its conclusion in the title, labels directly, shows the zero line, never tells
 * anything by colour alone, and is read out by its title and description. Presentation attributes
 * carry the look, so that it also holds where there is no style sheet; classes let a page theme it.
 */
@NullMarked
package se.omtanke.rapport.diagram;

import org.jspecify.annotations.NullMarked;
