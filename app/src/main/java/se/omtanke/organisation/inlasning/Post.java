package se.omtanke.organisation.inlasning;

/**
 * What a row says, and where it stands, so that a fault found later can be pointed at.
 *
 * @param rad the row's number in the file
 * @param varde what it says
 */
record Post<T>(int rad, T varde) {}
