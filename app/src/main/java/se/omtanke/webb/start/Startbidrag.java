package se.omtanke.webb.start;

import java.util.List;

/** Something that a start page can tell of. */
interface Startbidrag {

  /** The sections for the one who asks; none when she may not see them. */
  List<Startdel> delar(Startfraga fraga);
}
