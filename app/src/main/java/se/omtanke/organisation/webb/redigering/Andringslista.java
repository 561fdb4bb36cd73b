package se.omtanke.organisation.webb.redigering;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.konto.Anvandarregister;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.organisation.version.Andringsbok;
import se.omtanke.organisation.version.Register;
import se.omtanke.organisation.version.Registerandring;
import se.omtanke.organisation.webb.Organisationsatgard;

/** When a register was changed, by whom and why; each change can be looked at and taken back. */
@Component
class Andringslista {

  private static final int FLEST = 200;

  private final Transactions transaktioner;
  private final Anvandarregister anvandare;
  private final Clock klocka;

  Andringslista(Transactions transaktioner, Anvandarregister anvandare, Clock klocka) {
    this.transaktioner = transaktioner;
    this.anvandare = anvandare;
    this.klocka = klocka;
  }

  ModelAndView visa(
      Sida sida, Inloggad vem, Medarbetaruppdrag uppdrag, Register register, boolean klart) {
    List<Registerandring> andringar =
        transaktioner.read(uppdrag.anropare(), tx -> Andringsbok.alla(tx, register));
    boolean far = Organisationsatgard.ANDRA_ORGANISATION.regel().oppnarFor(vem);
    Sida denna =
        klart
            ? sida.medMeddelande(Meddelande.klart(sida.text("organisation.andringar.klart")))
            : sida;
    String namn = sida.text("organisation.register." + register.ord());
    return denna
        .medRubrik(sida.text("organisation.andringar.rubrik." + register.ord()))
        .medBrodsmula(namn, Adresser.register(register))
        .visa("organisation/andringar", Map.of("tabell", tabell(sida, register, andringar, far)));
  }

  private Tabell tabell(
      Sida sida, Register register, List<Registerandring> andringar, boolean far) {
    List<Registerandring> visade = andringar.stream().limit(FLEST).toList();
    Map<String, String> namn = anvandare.namn(visade.stream().map(Registerandring::aktor).toList());
    return Tabell.lista(
        "andringar",
        sida.text("organisation.andringar.tabell", andringar.size()),
        List.of(
            Kolumn.text(sida.text("organisation.andringar.nar")),
            Kolumn.text(sida.text("organisation.andringar.vem")),
            Kolumn.text(sida.text("organisation.andringar.varfor")),
            Kolumn.text(sida.text("organisation.andringar.angra"))),
        visade.stream().map(en -> rad(sida, register, en, namn, far)).toList());
  }

  private Tabellrad rad(
      Sida sida,
      Register register,
      Registerandring andring,
      Map<String, String> namn,
      boolean far) {
    String tid = Datumform.tidpunkt(andring.nar().atZone(klocka.getZone()));
    Map<String, String> denna = Map.of("andring", andring.id().toString());
    return Tabellrad.av(
        Cell.text(tid),
        Cell.text(namn.getOrDefault(andring.aktor(), andring.aktor())),
        Cell.text(andring.orsak()),
        far
            ? Cell.lank(
                sida.text("organisation.andringar.angra.lank", tid),
                Adresser.andra(register, Redigering.ANGRA, denna))
            : Cell.text(""));
  }
}
