package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * The first revision of a child's care plan takes up where the child is to live in the long run.
 */
@Lagrum(
    sfs = "2025:400",
    kapitel = "9",
    paragraf = "13",
    stycke = "2",
    fran = "2025-07-01",
    text = "a7b990b41f99f2f135c8b2e2ff4b15be5565eec74e71082a70e4d3cb238c8ee4")
final class VardplanRevidering implements Fristregel {

  @Override
  public String namn() {
    return "vardplan_revidering";
  }

  @Override
  public String rubrik() {
    return "Första revidering av vårdplanen";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.OVERVAGANDE,
        "barnet placerades",
        "vårdplanen är reviderad och tar upp det långsiktiga boendet");
  }
}
