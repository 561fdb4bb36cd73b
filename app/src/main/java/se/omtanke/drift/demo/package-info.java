/**
 * The demonstration: example municipalities, and links that sign in without a password. Nothing
 * here is found by component scanning; only the command {@code demo} hands it to the application,
 * so no setting can make {@code start} do the same.
 */
@NullMarked
package se.omtanke.drift.demo;

import org.jspecify.annotations.NullMarked;
