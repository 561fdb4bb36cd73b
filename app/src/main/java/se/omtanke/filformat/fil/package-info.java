/** What every file has in common: its kind, its characters, its columns and its limits. */
@NullMarked
package se.omtanke.filformat.fil;

import org.jspecify.annotations.NullMarked;
