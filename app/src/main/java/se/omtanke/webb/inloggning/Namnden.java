package se.omtanke.webb.inloggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.Transactions;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Organisation;
import se.omtanke.organisation.Organisationstrad;

/** Knows which board an assignment is held under. */
@Component
class Namnden {

  private static final String LASARE = "sidhuvud";

  private final Transactions transaktioner;
  private final Organisation organisation;
  private final Clock klocka;

  Namnden(Transactions transaktioner, Organisation organisation, Clock klocka) {
    this.transaktioner = transaktioner;
    this.organisation = organisation;
    this.klocka = klocka;
  }

  /**
   * The board's name: the one that the assignment names, else the one over its unit, else the only
   * one with money of its own. Empty when the assignment is for several boards.
   */
  String namn(Kommunkod kommun, Optional<UUID> namnd, Optional<UUID> enhet) {
    Organisationstrad trad =
        transaktioner.read(
            Anropare.system(kommun, LASARE), tx -> organisation.trad(tx, LocalDate.now(klocka)));
    List<Enhet> egna = trad.namnder().stream().filter(en -> !en.ansvar().isEmpty()).toList();
    return namnd
        .or(() -> enhet)
        .flatMap(trad::enhet)
        .flatMap(en -> trad.vag(en).stream().findFirst())
        .or(() -> egna.stream().filter(en -> egna.size() == 1).findFirst())
        .map(Enhet::namn)
        .orElse("");
  }
}
