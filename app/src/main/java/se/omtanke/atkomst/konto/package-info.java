/**
 * Accounts and how one proves that one is the one: password with one-time code, passkey, one-time
 * link, the municipality's identity provider; and the sessions that follow.
 */
@NullMarked
@NamedInterface("konto")
package se.omtanke.atkomst.konto;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
