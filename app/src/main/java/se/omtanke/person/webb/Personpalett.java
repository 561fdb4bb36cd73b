package se.omtanke.person.webb;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Palettbidrag;
import se.omtanke.komponenter.Palettrad;
import se.omtanke.komponenter.Texter;
import se.omtanke.person.Person;
import se.omtanke.person.Personer;

/**
 * Finds persons by name, number or case number in the palette: by the rule of the search page, and
 * logged like it. Only where the words are sent in the body.
 */
@Component
@Order(30)
class Personpalett implements Palettbidrag {

  private static final int KORTAST = 3;
  private static final int HOGST = 5;

  private final Transactions transaktioner;
  private final Personer personer;

  Personpalett(Transactions transaktioner, Personer personer) {
    this.transaktioner = transaktioner;
    this.personer = personer;
  }

  @Override
  public List<Palettrad> sok(String sokord, Texter texter, HttpServletRequest forfragan) {
    if (sokord.length() < KORTAST || !HttpMethod.POST.matches(forfragan.getMethod())) {
      return List.of();
    }
    return Inloggad.aktuell().stream()
        .filter(vem -> Personatgard.SOKA.regel().oppnarFor(vem))
        .flatMap(vem -> vem.uppdrag().stream())
        .filter(uppdrag -> uppdrag.namnd().isPresent())
        .flatMap(uppdrag -> funna(uppdrag, sokord))
        .map(
            person ->
                new Palettrad(
                    Personsidor.iLista(texter, person),
                    texter.text("person.palett"),
                    Personsidor.adress(person.id())))
        .toList();
  }

  private Stream<Person> funna(Medarbetaruppdrag uppdrag, String sokord) {
    try {
      return transaktioner
          .auditedRead(
              uppdrag.anropare(),
              Syfte.av(Personatgard.SOKA.kod(), "person"),
              tx -> personer.sok(tx, sokord, HOGST))
          .personer()
          .stream();
    } catch (OgiltigIndata ejSokbart) {
      // Half a number, or too little: nothing yet, as for everything else that is being typed.
      return Stream.of();
    }
  }
}
