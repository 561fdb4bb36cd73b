/** What forms are made of: fields that keep what was typed and say what is wrong. */
@NullMarked
@NamedInterface
package se.omtanke.komponenter.formular;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
