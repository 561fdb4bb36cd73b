/** Status, chips, tabs, paging and the other small parts of a page. */
@NullMarked
@NamedInterface
package se.omtanke.komponenter.delar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
