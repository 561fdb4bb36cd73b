package se.omtanke.arende.webb;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.omtanke.arende.Arbetslista;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.Transaction;
import se.omtanke.person.Arendenummersokning;
import se.omtanke.person.Oppnaarenden;

/**
 * Tells the pages of persons which open cases there are, and finds a person by a case's number; in
 * both only what the one who is signed in may read.
 */
@Component
class Personensarenden implements Oppnaarenden, Arendenummersokning {

  private static final Pattern NUMMER = Pattern.compile("[A-ZÅÄÖ]+ [0-9]{4}/[0-9]+");

  private final Arbetslista arbetslista;

  Personensarenden(Arbetslista arbetslista) {
    this.arbetslista = arbetslista;
  }

  @Override
  public List<Oppet> av(AuditedReadTransaction tx, UUID person) {
    return Inloggad.aktuell().flatMap(Inloggad::uppdrag).stream()
        .flatMap(vem -> arbetslista.om(tx, vem, person).stream())
        .map(arende -> new Oppet(arende.nummer(), Arendesidor.rot(arende.id())))
        .toList();
  }

  @Override
  public boolean arNummer(String sokord) {
    return NUMMER.matcher(skrivet(sokord)).matches();
  }

  @Override
  public List<UUID> personer(Transaction tx, String nummer) {
    return Inloggad.aktuell().flatMap(Inloggad::uppdrag).stream()
        .flatMap(vem -> arbetslista.medNummer(tx, vem, skrivet(nummer)).stream())
        .map(arende -> arende.person())
        .toList();
  }

  private static String skrivet(String sokord) {
    return sokord.strip().replaceAll("\\s+", " ");
  }
}
