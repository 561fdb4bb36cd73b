/**
 * What accounts and sessions are kept with: their transactions, the installation's key, secrets of
 * which only the hash is stored.
 */
@NullMarked
package se.omtanke.atkomst.valv;

import org.jspecify.annotations.NullMarked;
