package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** IVO decides within three months, unless there are special reasons. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "29",
    paragraf = "11",
    stycke = "2",
    fran = "2025-07-01",
    text = "b87f319e62a465ccd933b02ae25f3d9c9848af931b35a125178f3795c8c07f25")
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
