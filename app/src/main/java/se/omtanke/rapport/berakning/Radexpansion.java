package se.omtanke.rapport.berakning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Verksamhetsomrakning;
import se.omtanke.rapport.mall.Kodmonster;
import se.omtanke.rapport.mall.Radmall;
import se.omtanke.rapport.mall.Radmall.Kodrader;
import se.omtanke.rapport.mall.Radmall.Radhuvud;
import se.omtanke.rapport.mall.Radmall.Summarad;
import se.omtanke.rapport.mall.Radmall.Urvalsrad;
import se.omtanke.rapport.mall.Trio;
import se.omtanke.rapport.mall.Urval;

/** Makes the rows that follow from the posts: one per code, and sums over patterns of rows. */
final class Radexpansion {

  /** What a code used to mean stands after what it means now. */
  private static final Comparator<String> BREDVID =
      Comparator.comparing((String kod) -> kod.replace("(", ""));

  private final List<Kodstrang> koder;
  private final Map<Koddel, Map<String, String>> namn;
  private final Urval omfattning;

  Radexpansion(List<Kodstrang> koder, Map<Koddel, Map<String, String>> namn, Urval omfattning) {
    this.koder = koder;
    this.namn = namn;
    this.omfattning = omfattning;
  }

  List<Radmall> expandera(List<Radmall> mallar) {
    List<Radmall> rader = new ArrayList<>();
    for (Radmall mall : mallar) {
      if (mall instanceof Kodrader kodrader) {
        rader.addAll(perKod(kodrader));
      } else {
        rader.add(mall);
      }
    }
    List<String> namnen = rader.stream().map(Radmall::id).toList();
    rader.replaceAll(rad -> rad instanceof Summarad summa ? upplost(summa, namnen) : rad);
    return rader;
  }

  private static Summarad upplost(Summarad summa, List<String> namnen) {
    List<String> av =
        summa.av().stream()
            .flatMap(id -> id.contains("*") ? traffar(id, namnen, summa.id()) : Stream.of(id))
            .toList();
    return new Summarad(summa.huvud(), av);
  }

  /** The row ids that a pattern with one star means, but not the row itself. */
  static Stream<String> traffar(String monster, List<String> namnen, String sjalv) {
    int stjarna = monster.indexOf('*');
    String fore = monster.substring(0, stjarna);
    String efter = monster.substring(stjarna + 1);
    return namnen.stream()
        .filter(id -> !id.equals(sjalv) && id.startsWith(fore) && id.endsWith(efter));
  }

  private List<Radmall> perKod(Kodrader mall) {
    TreeSet<String> koderna = new TreeSet<>(BREDVID);
    for (Kodstrang strang : koder) {
      if (omfattning.omfattar(strang) && mall.urval().omfattar(strang)) {
        String kod = strang.del(mall.del());
        koderna.add(
            Verksamhetsomrakning.arUtgangen(kod)
                ? kod
                : kod.substring(0, Math.min(kod.length(), mall.tecken())));
      }
    }
    List<Radmall> rader = new ArrayList<>();
    koderna.forEach(kod -> rader.addAll(rader(mall, kod)));
    return rader;
  }

  private List<Radmall> rader(Kodrader mall, String kod) {
    Radhuvud huvud = huvud(mall, kod);
    Kodmonster monster =
        kod.length() < mall.tecken() ? new Kodmonster.Exakt(kod) : new Kodmonster.Borjan(kod);
    Urval urval = Urval.bade(new Urval.Del(mall.del(), List.of(monster)), mall.urval());
    return mall.trio()
        ? Trio.rader(huvud, urval, mall.ordning())
        : List.of(new Urvalsrad(huvud, urval, mall.ordning()));
  }

  private Radhuvud huvud(Kodrader mall, String kod) {
    String namnet = namn.getOrDefault(mall.del(), Map.of()).getOrDefault(kod, "");
    boolean kand = !namnet.isEmpty();
    Radhuvud grund = mall.huvud();
    return new Radhuvud(
        grund.id() + "." + kod,
        kand ? kod : "",
        kand ? namnet : "Kod " + kod,
        grund.slag(),
        grund.periodiserad(),
        grund.ej());
  }
}
