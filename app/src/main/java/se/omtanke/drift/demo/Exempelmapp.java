package se.omtanke.drift.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.omtanke.ekonomi.Forhandsgranskning;
import se.omtanke.ekonomi.Inlasning;
import se.omtanke.ekonomi.Inlasningar;
import se.omtanke.ekonomi.Mappningar;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Kommunregister;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.inlasning.Organisationsfiler;
import se.omtanke.organisation.inlasning.Organisationsunderlag;
import se.omtanke.rapport.Mallar;

/** Takes in one example municipality's folder by the same doors as a municipality's own files. */
final class Exempelmapp {

  /** More readings than any example has files. */
  private static final int ALLA = 1_000;

  private final Kommunregister kommuner;
  private final Transactions transactions;
  private final Organisationsfiler organisation;
  private final Mappningar mappningar;
  private final Mallar mallar;
  private final Inlasningar inlasningar;
  private final Exempelbudget budget;

  Exempelmapp(
      Kommunregister kommuner,
      Transactions transactions,
      Organisationsfiler organisation,
      Mappningar mappningar,
      Mallar mallar,
      Inlasningar inlasningar,
      Exempelbudget budget) {
    this.kommuner = kommuner;
    this.transactions = transactions;
    this.organisation = organisation;
    this.mappningar = mappningar;
    this.mallar = mallar;
    this.inlasningar = inlasningar;
    this.budget = budget;
  }

  /** Takes in what is not in already. */
  void ladda(Exempelkort kort, Anropare anropare, Consumer<String> framsteg) {
    kommuner.lagg(kort.kommun());
    Organisationsunderlag underlag = Organisationsfiler.las(kort.mapp());
    transactions.write(
        anropare, Syfte.av("demo.ladda_exempel", "kommun"), tx -> register(tx, kort, underlag));
    Set<String> lasta =
        inlasningar.senaste(anropare, ALLA).stream()
            .filter(inlasning -> inlasning.lage() != Inlasning.Lage.PROVAD)
            .map(Inlasning::filnamn)
            .collect(Collectors.toSet());
    List<Exempelkort.Fil> nya =
        kort.filer().stream().filter(fil -> !lasta.contains(namn(fil.fil()))).toList();
    if (!nya.isEmpty()) {
      framsteg.accept("Läser in %s: %d filer …".formatted(kort.kommun().namn(), nya.size()));
    }
    nya.forEach(fil -> lasIn(anropare, fil));
    budget.ladda(kort.mapp(), anropare);
  }

  private int register(WriteTransaction tx, Exempelkort kort, Organisationsunderlag underlag) {
    mappningar.spara(tx, kort.text("mappning.yaml"));
    for (Path mall : kort.mallar()) {
      mallar.spara(tx, namn(mall), Exempelkort.innehall(mall));
    }
    return organisation.faststall(tx, underlag);
  }

  private void lasIn(Anropare anropare, Exempelkort.Fil fil) {
    Forhandsgranskning provad =
        inlasningar.prova(anropare, fil.mappning(), namn(fil.fil()), fil.fil());
    inlasningar.bekrafta(anropare, provad.inlasning());
  }

  private static String namn(Path fil) {
    return fil.getFileName().toString();
  }
}
