package se.omtanke.organisation.webb;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Palettbidrag;
import se.omtanke.komponenter.Palettrad;
import se.omtanke.komponenter.Texter;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Organisation;

/** Finds today's units by name or code. */
@Component
@Order(25)
class Enhetspalett implements Palettbidrag {

  private static final int FLEST = 8;

  private final Transactions transaktioner;
  private final Organisation organisation;
  private final Clock klocka;

  Enhetspalett(Transactions transaktioner, Organisation organisation, Clock klocka) {
    this.transaktioner = transaktioner;
    this.organisation = organisation;
    this.klocka = klocka;
  }

  @Override
  public List<Palettrad> sok(String sokord, Texter texter, HttpServletRequest forfragan) {
    return Inloggad.aktuell()
        .flatMap(Inloggad::uppdrag)
        .map(Medarbetaruppdrag::anropare)
        .map(anropare -> traffar(anropare, sokord.toLowerCase(Locale.ROOT), texter))
        .orElse(List.of());
  }

  private List<Palettrad> traffar(Anropare anropare, String ord, Texter texter) {
    LocalDate idag = LocalDate.now(klocka);
    return transaktioner.read(anropare, tx -> organisation.trad(tx, idag)).alla().stream()
        .filter(enhet -> passar(enhet, ord))
        .limit(FLEST)
        .map(
            enhet ->
                new Palettrad(
                    enhet.namn(),
                    texter.text(
                        "organisation.niva." + enhet.niva().name().toLowerCase(Locale.ROOT)),
                    Flikar.ORGANISATION + "/enhet/" + enhet.id()))
        .toList();
  }

  private static boolean passar(Enhet enhet, String ord) {
    return enhet.namn().toLowerCase(Locale.ROOT).contains(ord)
        || enhet.ansvar().stream().anyMatch(gren -> gren.borjan().startsWith(ord));
  }
}
