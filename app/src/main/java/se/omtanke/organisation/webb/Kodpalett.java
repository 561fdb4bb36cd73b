package se.omtanke.organisation.webb;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Palettbidrag;
import se.omtanke.komponenter.Palettrad;
import se.omtanke.komponenter.Texter;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Kodplan;

/** Finds today's codes of ansvar, verksamhet and konto by code or name. */
@Component
@Order(30)
class Kodpalett implements Palettbidrag {

  private static final int FLEST = 8;

  private final Transactions transaktioner;
  private final Kodplan kodplan;
  private final Clock klocka;

  Kodpalett(Transactions transaktioner, Kodplan kodplan, Clock klocka) {
    this.transaktioner = transaktioner;
    this.kodplan = kodplan;
    this.klocka = klocka;
  }

  @Override
  public List<Palettrad> sok(String sokord, Texter texter, HttpServletRequest forfragan) {
    LocalDate idag = LocalDate.now(klocka);
    return Inloggad.aktuell()
        .filter(vem -> Organisationsatgard.VISA_KODPLAN.regel().oppnarFor(vem))
        .flatMap(Inloggad::uppdrag)
        .map(Medarbetaruppdrag::anropare)
        .map(vem -> transaktioner.read(vem, tx -> kodplan.sok(tx, sokord, idag, FLEST)))
        .orElse(List.of())
        .stream()
        .map(kod -> rad(kod, texter))
        .toList();
  }

  private static Palettrad rad(Kod kod, Texter texter) {
    String adress =
        UriComponentsBuilder.fromPath(Flikar.KODPLAN)
            .queryParam("del", kod.del().name())
            .queryParam("sok", "{kod}")
            .encode()
            .buildAndExpand(kod.kod())
            .toUriString();
    return new Palettrad(
        kod.kod() + " " + kod.benamning(),
        texter.text("organisation.del." + kod.del().name().toLowerCase(Locale.ROOT)),
        adress);
  }
}
