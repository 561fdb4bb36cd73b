package se.omtanke.drift.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pages of cases over HTTP, opened by many caseworkers at once. */
final class Arendewebb {

  private static final int UPPVARMNING = 15;
  private static final String LANK =
      "Handläggare Barn och familj i " + Matkommun.KOD + " " + Matkommun.NAMN;

  private final Bank bank;
  private final Omfang omfang;

  Arendewebb(Bank bank, Omfang omfang) {
    this.bank = bank;
    this.omfang = omfang;
  }

  List<Varde> mat(String nar) throws Exception {
    try (Barnprocess omtanke =
        Barnprocess.starta(
            bank.rot(), Map.of(), "demo", "--port", "0", "--data", bank.data().toString())) {
      List<Webblasare> anvandare = new ArrayList<>();
      for (int n = 0; n < Omfang.HANDLAGGARE; n++) {
        Webblasare en = new Webblasare();
        en.loggaIn(omtanke.lankUnder(LANK));
        anvandare.add(en);
      }
      String arende = anvandare.getFirst().forstaLanken(omtanke.lank().resolve("/arenden"));
      List<Varde> varden = new ArrayList<>();
      varden.addAll(sida("Arbetslistan", omtanke.lank().resolve("/arenden"), anvandare, nar));
      varden.addAll(sida("Ett ärende", omtanke.lank().resolve(arende), anvandare, nar));
      varden.addAll(sida("Journalen", omtanke.lank().resolve(arende + "/journal"), anvandare, nar));
      anvandare.forEach(Webblasare::close);
      return varden;
    }
  }

  private List<Varde> sida(String vad, URI sida, List<Webblasare> anvandare, String nar)
      throws Exception {
    List<Tider.Arbete> arbete =
        anvandare.stream().map(en -> (Tider.Arbete) () -> en.oppna(sida)).toList();
    Samtidigt.kor(arbete, UPPVARMNING);
    Upprepning tider =
        Upprepning.av(omfang.upprepning(), () -> Samtidigt.kor(arbete, omfang.anrop()));
    String matt = "%s över HTTP, %d samtidiga, ".formatted(vad, anvandare.size());
    return List.of(
        Varde.av(matt + "p50" + nar, tider.medianMs(), "ms"),
        Varde.av(matt + "p95" + nar, tider.percentil(95), "ms").mot(Mal.hogst(100)));
  }
}
