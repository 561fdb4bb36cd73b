/** The web server's life: started on a database, stopped before it. */
@NullMarked
package se.omtanke.drift.server;

import org.jspecify.annotations.NullMarked;
