package se.omtanke.rapport.berakning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Helar;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Tidsdel;
import se.omtanke.organisation.Kodandel;
import se.omtanke.organisation.Kodomrakning;
import se.omtanke.organisation.Verksamhetsomrakning;
import se.omtanke.regler.Belopp;

/**
 * Restates posts to another organisation and code plan, or leaves them as they are. What is
 * restated adds up to what was, post by post and to the öre.
 */
public final class Postomrakning {

  private static final int DECEMBER = 12;

  private final Optional<Regler> regler;
  private final Map<Plats, List<Kodandel>> kanda = new HashMap<>();
  private final Map<Plats, String> verksamheter = new HashMap<>();

  private record Regler(Kodomrakning ansvar, Verksamhetsomrakning verksamhet) {}

  private record Plats(String kod, Tidsdel tid) {}

  /**
   * A part of a post.
   *
   * @param post where it counts, and with how much
   * @param andel the share of the post that it is
   */
  public record Del(Ekonomipost post, BigDecimal andel) {}

  private Postomrakning(Optional<Regler> regler) {
    this.regler = regler;
  }

  /** Leaves posts as they are. */
  public static Postomrakning ingen() {
    return new Postomrakning(Optional.empty());
  }

  /** Restates posts so. */
  public static Postomrakning med(Kodomrakning ansvar, Verksamhetsomrakning verksamhet) {
    return new Postomrakning(Optional.of(new Regler(ansvar, verksamhet)));
  }

  /** Whether anything can come to stand elsewhere. */
  public boolean omraknar() {
    return regler.isPresent();
  }

  /** The codes of their own that restating has put posts on, and what they stand for. */
  Map<String, String> utgangnaVerksamheter() {
    return regler.map(en -> en.verksamhet().utgangna()).orElseGet(Map::of);
  }

  /** All posts restated. */
  public List<Ekonomipost> alla(List<Ekonomipost> poster) {
    if (regler.isEmpty()) {
      return poster;
    }
    List<Ekonomipost> nya = new ArrayList<>(poster.size());
    poster.forEach(post -> delar(post).forEach(del -> nya.add(del.post())));
    return nya;
  }

  /** Where a post counts. */
  public List<Del> delar(Ekonomipost bokford) {
    Ekonomipost post = iVerksamhet(bokford);
    List<Kodandel> andelar = andelar(post);
    if (andelar.size() == 1) {
      return List.of(new Del(med(post, andelar.getFirst(), post.belopp()), BigDecimal.ONE));
    }
    List<Belopp> delar = post.belopp().fordela(andelar.stream().map(Kodandel::andel).toList());
    return IntStream.range(0, delar.size())
        .mapToObj(
            nummer ->
                new Del(
                    med(post, andelar.get(nummer), delar.get(nummer)), andelar.get(nummer).andel()))
        .toList();
  }

  private List<Kodandel> andelar(Ekonomipost post) {
    String ansvar = post.koder().ansvar();
    return regler
        .map(
            en ->
                kanda.computeIfAbsent(
                    new Plats(ansvar, post.tid()),
                    plats -> en.ansvar().koder(plats.kod(), dag(plats.tid()))))
        .orElseGet(() -> List.of(new Kodandel(ansvar, BigDecimal.ONE)));
  }

  private Ekonomipost iVerksamhet(Ekonomipost post) {
    String forr = post.koder().verksamhet();
    String nu =
        regler
            .map(
                en ->
                    verksamheter.computeIfAbsent(
                        new Plats(forr, post.tid()),
                        plats -> en.verksamhet().kod(plats.kod(), dag(plats.tid()))))
            .orElse(forr);
    return nu.equals(forr)
        ? post
        : new Ekonomipost(post.serie(), post.tid(), post.koder().medVerksamhet(nu), post.belopp());
  }

  private static Ekonomipost med(Ekonomipost post, Kodandel andel, Belopp belopp) {
    Kodstrang koder = post.koder();
    return koder.ansvar().equals(andel.ansvar())
        ? new Ekonomipost(post.serie(), post.tid(), koder, belopp)
        : new Ekonomipost(post.serie(), post.tid(), koder.medAnsvar(andel.ansvar()), belopp);
  }

  /** The first day of the period; a forecast for a whole year is understood as of its end. */
  private static LocalDate dag(Tidsdel tid) {
    int manad =
        switch (tid) {
          case Bokforingsperiod period -> Math.clamp(period.nummer(), 1, DECEMBER);
          case Helar _ -> DECEMBER;
        };
    return LocalDate.of(tid.ar(), manad, 1);
  }
}
