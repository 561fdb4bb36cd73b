package se.omtanke.drift.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.omtanke.drift.databas.Databas;
import se.omtanke.drift.server.Webbserver;

/**
 * Measures cases twice: with a tenth of them, and with all. What a caseworker does costs the same,
 * however much history lies beside it.
 */
final class Arendebank {

  private static final String ALLA = ", tio gånger historiken";

  private final Bank bank;
  private final Omfang omfang;
  private final Consumer<String> framsteg;

  Arendebank(Bank bank, Omfang omfang, Consumer<String> framsteg) {
    this.bank = bank;
    this.omfang = omfang;
    this.framsteg = framsteg;
  }

  List<Varde> mat() throws Exception {
    int tiondel = omfang.arenden() / 10;
    try (Databas databas = bank.databas();
        Webbserver program = Bank.program(databas)) {
      new Upplaggning(program.kontext()).grunda(Matkommun.KOD, bank.mapp());
      Arendekontor kontor = Arendekontor.upplagt(program.kontext());
      framsteg.accept("%d ärenden läggs upp …".formatted(tiondel));
      fyllning(databas, kontor).fyll(0, tiondel);
    }
    List<Varde> fore = varv("");
    try (Databas databas = bank.databas();
        Webbserver program = Bank.program(databas)) {
      framsteg.accept("%d ärenden läggs upp …".formatted(omfang.arenden()));
      fyllning(databas, Arendekontor.finns(program.kontext())).fyll(tiondel, omfang.arenden());
    }
    List<Varde> efter = varv(ALLA);
    List<Varde> varden = new ArrayList<>(fore);
    varden.addAll(efter);
    varden.addAll(kvoter(fore, efter));
    return varden;
  }

  private List<Varde> varv(String nar) throws Exception {
    List<Varde> varden = new ArrayList<>();
    try (Databas databas = bank.databas();
        Webbserver program = Bank.program(databas, Inspelningskonfiguration.class)) {
      new Historik(databas.anslutningar()).raknaOm();
      framsteg.accept("Ärenden vid modulens dörr" + nar + " …");
      Arendematning matning =
          new Arendematning(
              program.kontext(),
              databas.anslutningar().app(),
              Arendekontor.finns(program.kontext()),
              omfang);
      varden.addAll(matning.mat(nar));
      framsteg.accept("Nya ärenden" + nar + " …");
      varden.add(matning.nyaArenden(nar));
    }
    framsteg.accept("Ärendesidor" + nar + " …");
    varden.addAll(new Arendewebb(bank, omfang).mat(nar));
    return varden;
  }

  /** What took time, with all beside with a tenth. */
  private static List<Varde> kvoter(List<Varde> fore, List<Varde> efter) {
    List<Varde> kvoter = new ArrayList<>();
    for (Varde en : fore) {
      boolean tid = en.matt().contains("modulens dörr") || en.matt().endsWith("p50");
      efter.stream()
          .filter(annan -> tid && annan.matt().equals(en.matt() + ALLA))
          .map(
              annan ->
                  Varde.av(en.matt() + ", alla mot en tiondel", annan.varde() / en.varde(), "×"))
          .map(kvot -> kvot.mot(Mal.hogst(1.10)))
          .forEach(kvoter::add);
    }
    return kvoter;
  }

  private static Arendefyllning fyllning(Databas databas, Arendekontor kontor) {
    return new Arendefyllning(
        databas.anslutningar().agare(),
        kontor.namnd(),
        kontor.enhet(),
        kontor.handlaggare().anvandare());
  }
}
