package se.omtanke.drift.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.omtanke.ekonomi.Budgetarbete;
import se.omtanke.ekonomi.Budgetarbeten;
import se.omtanke.ekonomi.Budgetdeltagande;
import se.omtanke.ekonomi.Budgetfiler;
import se.omtanke.ekonomi.Budgetforslag;
import se.omtanke.ekonomi.Budgetforslag.Innehall;
import se.omtanke.ekonomi.Budgetforslagen;
import se.omtanke.ekonomi.Budgetnyckel;
import se.omtanke.ekonomi.Budgetovergang;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;

/**
 * Begins the budget work of an example municipality that has one, and leaves it where there is most
 * to do: the managers propose, and the controller has begun to decide.
 */
final class Exempelbudget {

  private static final String MAPP = "budgetarbete-";
  private static final int SISTA_DAG = 15;

  /** Proposals that are accepted already, so that the distribution shows some. */
  private static final int GODTAGNA = 3;

  /** Where a board's reserve is booked in the example: it is not reduced. */
  private static final Budgetnyckel RESERV = new Budgetnyckel("5090", "500");

  private final Transactions transactions;
  private final Budgetarbeten arbeten;
  private final Budgetforslagen forslagen;

  Exempelbudget(Transactions transactions, Budgetarbeten arbeten, Budgetforslagen forslagen) {
    this.transactions = transactions;
    this.arbeten = arbeten;
    this.forslagen = forslagen;
  }

  /** Begins what has not begun. */
  void ladda(Path mapp, Anropare anropare) {
    List<Budgetarbete> fore = transactions.read(anropare, arbeten::alla);
    for (Path del : mappar(mapp)) {
      int ar = Integer.parseInt(del.getFileName().toString().substring(MAPP.length()));
      if (fore.stream().noneMatch(ett -> ett.ar() == ar)) {
        transactions.write(
            anropare, Syfte.av("demo.ladda_exempel", "budgetarbete"), tx -> borja(tx, ar, del));
      }
    }
  }

  private Budgetarbete borja(WriteTransaction tx, int ar, Path mapp) {
    LocalDate sistaDag = LocalDate.of(ar - 1, Month.DECEMBER, SISTA_DAG);
    Budgetarbete arbete = arbeten.oppna(tx, ar, sistaDag, "391");
    UUID id = arbete.id();
    arbeten.laggTillRam(tx, id, Budgetfiler.ram(Exempelkort.innehall(mapp.resolve("ram.csv"))));
    arbeten.sattIndex(tx, id, Budgetfiler.index(Exempelkort.innehall(mapp.resolve("index.csv"))));
    arbeten.valj(tx, id, Map.of(RESERV, Budgetdeltagande.EJ_REDUCERING));
    arbeten.ta(tx, id, Budgetovergang.OPPNA_FORSLAG);
    List<Innehall> forslag = Budgetfiler.forslag(Exempelkort.innehall(mapp.resolve("forslag.csv")));
    forslagen.skriv(tx, id, forslag, "Exempel Verksamhetschef");
    arbeten.fordelning(tx, id).forslag().stream()
        .map(Budgetforslag::id)
        .limit(GODTAGNA)
        .forEach(ett -> forslagen.godta(tx, id, ett));
    return arbete;
  }

  private static List<Path> mappar(Path mapp) {
    try (var filer = Files.list(mapp)) {
      return filer.filter(fil -> fil.getFileName().toString().startsWith(MAPP)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
