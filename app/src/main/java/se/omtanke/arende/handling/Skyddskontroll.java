package se.omtanke.arende.handling;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import se.omtanke.arende.Arendepart;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.person.Adress;
import se.omtanke.person.OppnadPerson;
import se.omtanke.person.Personer;
import se.omtanke.person.Skyddat;

/**
 * Looks for protected addresses in what someone has typed: facts cannot carry them, but reasons and
 * free text can.
 */
public final class Skyddskontroll {

  private static final int KORTAST = 5;

  private Skyddskontroll() {}

  /**
   * Refuses a text in which a protected address of any party stands. Their records are opened for
   * it, and the openings logged.
   *
   * @throws OgiltigIndata without telling the address
   */
  public static void krav(
      AuditedReadTransaction tx, Personer personer, List<Arendepart> parter, String text) {
    String letas = ihop(text);
    for (UUID part : parter.stream().map(Arendepart::person).distinct().toList()) {
      OppnadPerson oppnad = personer.oppna(tx, part);
      boolean rojs =
          personer.uppgifter(tx, oppnad).adresser().stream()
              .filter(Skyddat::arDolt)
              .map(en -> en.oppnat(oppnad.oppning()))
              .flatMap(Skyddskontroll::spar)
              .anyMatch(letas::contains);
      if (rojs) {
        throw new OgiltigIndata(
            "fritext",
            "I brevet står en adress som är skyddad för någon part. Ta bort den ur det du har"
                + " skrivit, eller ur beslutets skäl.");
      }
    }
  }

  /** What would lead to an address: its street, else its postcode with the place. */
  private static Stream<String> spar(Adress adress) {
    String spar =
        ihop(adress.gata().isEmpty() ? adress.postnummer() + adress.ort() : adress.gata());
    return Stream.of(spar).filter(en -> en.length() >= KORTAST);
  }

  private static String ihop(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s,.]+", "");
  }
}
