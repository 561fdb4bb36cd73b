package se.omtanke.rapport.berakning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Serie;
import se.omtanke.rapport.berakning.Underlag.Prognosversion;

/**
 * The posts of a report with their code strings numbered, so that a row is sought once per code
 * string and not once per post.
 */
final class Postkalla {

  private final List<Kodstrang> koder = new ArrayList<>();
  private final List<Grupp> grupper = new ArrayList<>();

  /** Posts of one version, with the number of each post's code string. */
  static final class Grupp {

    private final int version;
    private final List<Ekonomipost> poster;
    private final int[] kod;

    private Grupp(int version, List<Ekonomipost> poster, int[] kod) {
      this.version = version;
      this.poster = poster;
      this.kod = kod;
    }

    int version() {
      return version;
    }

    List<Ekonomipost> poster() {
      return poster;
    }

    /** The number of a post's code string. */
    int kod(int post) {
      return kod[post];
    }
  }

  private Postkalla() {}

  static Postkalla av(Underlag underlag) {
    Postkalla kalla = new Postkalla();
    Map<Kodstrang, Integer> nummer = new LinkedHashMap<>();
    kalla.lagg(0, underlag.poster(), nummer);
    int version = 0;
    for (Prognosversion tidigare : underlag.tidigare()) {
      version--;
      kalla.lagg(version, baraPrognos(tidigare.poster()), nummer);
    }
    return kalla;
  }

  private static List<Ekonomipost> baraPrognos(List<Ekonomipost> poster) {
    return poster.stream().filter(post -> post.serie() == Serie.PROGNOS).toList();
  }

  private void lagg(int version, List<Ekonomipost> poster, Map<Kodstrang, Integer> nummer) {
    int[] kod = new int[poster.size()];
    for (int i = 0; i < kod.length; i++) {
      kod[i] = nummer.computeIfAbsent(poster.get(i).koder(), this::ny);
    }
    grupper.add(new Grupp(version, poster, kod));
  }

  private int ny(Kodstrang koderna) {
    koder.add(koderna);
    return koder.size() - 1;
  }

  List<Kodstrang> koder() {
    return koder;
  }

  List<Grupp> grupper() {
    return grupper;
  }
}
