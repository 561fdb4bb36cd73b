package se.omtanke.webb.inloggning.forvaltning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.formular.Val;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Organisation;

/** The municipality's units of today, to choose among and to name. */
@Component
class Enhetsval {

  private final Transactions transaktioner;
  private final Organisation organisation;
  private final Clock klocka;

  Enhetsval(Transactions transaktioner, Organisation organisation, Clock klocka) {
    this.transaktioner = transaktioner;
    this.organisation = organisation;
    this.klocka = klocka;
  }

  List<Val> alla(Anropare anropare) {
    return enheter(anropare).stream()
        .map(enhet -> Val.av(enhet.id().toString(), enhet.namn()))
        .toList();
  }

  Map<UUID, String> namn(Anropare anropare) {
    return enheter(anropare).stream().collect(Collectors.toMap(Enhet::id, Enhet::namn));
  }

  private List<Enhet> enheter(Anropare anropare) {
    return transaktioner.read(anropare, tx -> organisation.trad(tx, LocalDate.now(klocka)).alla());
  }
}
