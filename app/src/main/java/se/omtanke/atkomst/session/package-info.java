/** Sessions: what a browser's cookie stands for, on the server. */
@NullMarked
@NamedInterface("session")
package se.omtanke.atkomst.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
