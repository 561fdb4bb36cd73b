package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** IVO decides within three months, unless there are special reasons. */
@Lagrum(
    sfs = "2001:453",
    kapitel = "2 a",
    paragraf = "11",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class OverflyttningBeslut implements Fristregel {

  @Override
  public String namn() {
    return "overflyttning_beslut";
  }

  @Override
  public String rubrik() {
    return "IVO:s beslut om överflyttning";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.ATGARD, "ansökan kom in till IVO", "IVO har beslutat")
        .forlangs("särskilda skäl", "Inspektionen för vård och omsorg");
  }
}
