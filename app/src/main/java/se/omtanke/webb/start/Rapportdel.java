package se.omtanke.webb.start;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Datumform;
import se.omtanke.rapport.Mallar;
import se.omtanke.rapport.Mallar.Mallrad;
import se.omtanke.rapport.Utgava;
import se.omtanke.rapport.Utgavor;

/** Reports: what is being worked on for those who work, what is published for everyone. */
@Component
class Rapportdel implements Startbidrag {

  /** The path pattern of a report's page. */
  static final String RAPPORT = "/rapporter/{mall}";

  private static final int FLEST = 8;

  private final Transactions transaktioner;
  private final Mallar mallar;
  private final Utgavor utgavor;
  private final Sidratter sidratter;
  private final Clock klocka;

  Rapportdel(
      Transactions transaktioner,
      Mallar mallar,
      Utgavor utgavor,
      Sidratter sidratter,
      Clock klocka) {
    this.transaktioner = transaktioner;
    this.mallar = mallar;
    this.utgavor = utgavor;
    this.sidratter = sidratter;
    this.klocka = klocka;
  }

  @Override
  public List<Startdel> delar(Startfraga fraga) {
    return transaktioner.read(fraga.anropare(), tx -> delar(fraga, tx));
  }

  private List<Startdel> delar(Startfraga fraga, Transaction tx) {
    List<Utgava> publicerade = new ArrayList<>();
    List<Startrad> arbete = new ArrayList<>();
    for (Mallrad mall : mallar.alla(tx)) {
      List<Utgava> dess = utgavor.alla(tx, mall.id());
      publicerade.addAll(dess);
      arbete.add(rad(fraga, mall, dess.stream().findFirst()));
    }
    List<Startdel> delar = new ArrayList<>();
    if (sidratter.oppen(fraga.vem(), RAPPORT)) {
      delar.add(Startdel.av(fraga.text("rapporter"), arbete));
    }
    delar.add(utgavor(fraga, publicerade));
    return delar;
  }

  private Startdel utgavor(Startfraga fraga, List<Utgava> publicerade) {
    List<Startrad> rader =
        publicerade.stream()
            .sorted(Comparator.comparing(Utgava::publicerad).reversed())
            .limit(FLEST)
            .map(utgava -> rad(fraga, utgava))
            .toList();
    return Startdel.av(fraga.text("utgavor"), rader)
        .ellerTomt(fraga.text("utgavor.inga"))
        .medMer(fraga.text("utgavor.alla"), "/rapporter");
  }

  private Startrad rad(Startfraga fraga, Utgava utgava) {
    return Startrad.lank(
            utgava.namn(),
            "/utgavor/" + utgava.id(),
            fraga.text("utgava", fraga.manad(utgava.period()), utgava.nummer()))
        .med(tid(utgava));
  }

  private Startrad rad(Startfraga fraga, Mallrad mall, Optional<Utgava> senaste) {
    // The template's name may hold words in braces that follow the period.
    String namn = mall.namn().replaceAll("\\s*\\{[^}]*}", "").strip();
    return Startrad.lank(
        namn,
        "/rapporter/" + mall.id(),
        senaste
            .map(
                utgava ->
                    fraga.text(
                        "rapport.utgava",
                        utgava.nummer(),
                        fraga.manad(utgava.period()),
                        tid(utgava)))
            .orElseGet(() -> fraga.text("rapport.ingen")));
  }

  private String tid(Utgava utgava) {
    return Datumform.tabell(utgava.publicerad().atZone(klocka.getZone()).toLocalDate());
  }
}
