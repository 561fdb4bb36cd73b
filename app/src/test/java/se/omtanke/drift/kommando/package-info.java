@NullMarked
package se.omtanke.drift.kommando;

import org.jspecify.annotations.NullMarked;
