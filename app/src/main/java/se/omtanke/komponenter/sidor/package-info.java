/** How pages are put together and served: templates, texts, frame, errors, palette. */
@NullMarked
package se.omtanke.komponenter.sidor;

import org.jspecify.annotations.NullMarked;
