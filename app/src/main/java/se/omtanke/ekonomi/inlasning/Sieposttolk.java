package se.omtanke.ekonomi.inlasning;

import java.util.List;
import se.omtanke.filformat.Siepost;

/** What the posts of a SIE file mean as rows. */
sealed interface Sieposttolk permits Sieutfall, Siebudget {

  /** The rows that this post gives. */
  List<Lasrad> rader(Siepost post);

  /** The rows that can be told only when the whole file is read. */
  List<Lasrad> sist();
}
