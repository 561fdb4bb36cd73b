package se.omtanke.ekonomi.inlasning;

import java.nio.file.Path;

/**
 * A stored file, written out to be read.
 *
 * @param vag where it lies until it has been read
 * @param rader how many rows it has, headings aside; 0 if its bytes do not tell
 */
record Filkopia(Path vag, long rader) {}
