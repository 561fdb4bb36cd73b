package se.omtanke.drift.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.omtanke.ekonomi.Kodstrang;

/** Writes the budgets of the years, a row for each code string, and two forecasts. */
final class Planfiler {

  private Planfiler() {}

  static void skriv(Path mapp, List<Kodstrang> koder) throws IOException {
    for (int ar = Matkommun.FORSTA_AR; ar <= Matkommun.SISTA_AR; ar++) {
      Files.write(mapp.resolve("budget-" + ar + ".csv"), budget(koder));
    }
    for (String manad : List.of("04", "08")) {
      Path fil = mapp.resolve("prognos-" + Matkommun.SISTA_AR + "-" + manad + ".csv");
      Files.write(fil, prognos(koder));
    }
  }

  private static List<String> budget(List<Kodstrang> koder) {
    List<String> rader = new ArrayList<>();
    rader.add("Ansvar;Verksamhet;Konto;Belopp");
    koder.stream().distinct().forEach(kod -> rader.add(rad(kod, kod.konto(), 400_000)));
    return rader;
  }

  private static List<String> prognos(List<Kodstrang> koder) {
    List<String> rader = new ArrayList<>();
    rader.add("Ansvar;Verksamhet;Kontogrupp;Belopp");
    koder.stream()
        .map(kod -> Kodstrang.av(kod.ansvar(), kod.verksamhet(), kod.konto().substring(0, 1)))
        .distinct()
        .forEach(kod -> rader.add(rad(kod, kod.konto(), 4_000_000)));
    return rader;
  }

  private static String rad(Kodstrang kod, String konto, int kronor) {
    String tecken = konto.startsWith("3") ? "-" : "";
    return "%s;%s;%s;%s%d,00".formatted(kod.ansvar(), kod.verksamhet(), konto, tecken, kronor);
  }
}
