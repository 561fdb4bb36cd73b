package se.omtanke.regler.beslutsratt;

import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Regel;

/** What cannot wait the chair may decide for the board, if the board has said so beforehand. */
@Lagrum(
    sfs = "2017:725",
    kapitel = "6",
    paragraf = "39",
    fran = "2025-07-01",
    text = "be1676c589ad89e837f024f654c400e019333d56f3633241648111d4e740a792")
@Lagrum(
    sfs = "2017:725",
    kapitel = "6",
    paragraf = "40",
    stycke = "2",
    fran = "2025-07-01",
    text = "0abbec5dbe3931b55ce521f78e0e10062bc7c9be47ec21635b94a023f8f98e6b")
final class BradskandeKommunallagen implements Regel {

  @Override
  public String namn() {
    return "bradskande_kl";
  }

  @Override
  public String rubrik() {
    return "Brådskande beslut enligt kommunallagen";
  }
}
