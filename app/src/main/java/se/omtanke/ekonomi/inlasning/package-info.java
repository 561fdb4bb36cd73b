/** How files become rows: mapping, reading, checking, staging and putting in force. */
@NullMarked
package se.omtanke.ekonomi.inlasning;

import org.jspecify.annotations.NullMarked;
