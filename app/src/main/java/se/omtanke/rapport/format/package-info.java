/**
 * Reports as files: canonical JSON that an edition is frozen as, and CSV for those who count on.
 */
@NullMarked
package se.omtanke.rapport.format;

import org.jspecify.annotations.NullMarked;
