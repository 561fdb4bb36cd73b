package se.omtanke.drift.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import se.omtanke.drift.databas.Anslutning;

/**
 * Imports a ledger through the module's door and through the floor, by turns, each time in a
 * municipality that has no ledger.
 */
final class Importmatning {

  private static final int GOLV = 9900;

  private final Upplaggning upplaggning;
  private final Anslutning app;
  private final Path mapp;
  private final Omfang omfang;

  Importmatning(Upplaggning upplaggning, Anslutning app, Path mapp, Omfang omfang) {
    this.upplaggning = upplaggning;
    this.app = app;
    this.mapp = mapp;
    this.omfang = omfang;
  }

  private record Varv(double provning, double bekraftelse, double golv) {}

  List<Varde> mat(Path fil, Consumer<String> framsteg) throws Exception {
    Varv[] varv = new Varv[omfang.varv()];
    for (int i = 0; i < varv.length; i++) {
      framsteg.accept("Import %d av %d …".formatted(i + 1, varv.length));
      varv[i] = varv(String.valueOf(9990 - i), String.valueOf(GOLV + i), fil);
    }
    double provning = Tal.median(varv, Varv::provning);
    double bekraftelse = Tal.median(varv, Varv::bekraftelse);
    double golv = Tal.median(varv, Varv::golv);
    double rader = omfang.rader();
    return List.of(
        Varde.av("Import, golv: COPY och INSERT", rader / golv, "rader/s"),
        Varde.av("Import, bekräfta", rader / bekraftelse, "rader/s"),
        Varde.av("Import, bekräfta mot golv", golv / bekraftelse, "×").mot(Mal.minst(0.5)),
        Varde.av("Import, lagra fil och förhandsgranska", rader / provning, "rader/s"),
        Varde.av("Import, alla steg mot golv", golv / (provning + bekraftelse), "×"));
  }

  private Varv varv(String kod, String golvkod, Path fil) throws Exception {
    if (!kod.equals(Matkommun.KOD)) {
      upplaggning.grunda(kod, mapp);
    }
    AtomicReference<UUID> inlasning = new AtomicReference<>(new UUID(0, 0));
    double provning = sekunder(() -> inlasning.set(upplaggning.prova(kod, "utfall", fil)));
    double bekraftelse = sekunder(() -> upplaggning.bekrafta(kod, inlasning.get()));
    return new Varv(provning, bekraftelse, golv(kod, golvkod, inlasning.get()));
  }

  private double golv(String kod, String golvkod, UUID inlasning) throws Exception {
    upplaggning.grunda(golvkod, mapp);
    // Any file will do: the rows refer to a reading, and the reading to a file.
    Path budget = mapp.resolve("budget-%d.csv".formatted(Matkommun.FORSTA_AR));
    UUID nagon = upplaggning.prova(golvkod, "budget", budget);
    Path rader = Files.createTempFile(mapp, "golv", ".copy");
    try (var ur = new Golvtransaktion(app, kod);
        var till = new Golvtransaktion(app, golvkod)) {
      ur.kor(anslutning -> Golvimport.kopieraUt(anslutning, kod, inlasning, rader));
      Golvimport golv = new Golvimport(golvkod, nagon);
      return sekunder(() -> till.kor(anslutning -> golv.lasIn(anslutning, rader)));
    } finally {
      taBort(rader);
    }
  }

  private static double sekunder(Tider.Arbete arbete) {
    return Tider.av(arbete).toNanos() / 1e9;
  }

  private static void taBort(Path fil) throws IOException {
    Files.deleteIfExists(fil);
  }
}
