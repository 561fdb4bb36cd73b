package se.omtanke.webb.start;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Vantarrad;
import se.omtanke.webb.vantar.Vantande;
import se.omtanke.webb.vantar.Vantelista;

/** The most pressing of what waits for the one signed in. */
@Component
class Vantardel implements Startbidrag {

  private static final int FLEST = 5;

  private final Vantande vantande;

  Vantardel(Vantande vantande) {
    this.vantande = vantande;
  }

  @Override
  public List<Startdel> delar(Startfraga fraga) {
    Vantelista lista = vantande.lista(fraga.uppdrag(), fraga.sida().ram().texter());
    List<Startrad> rader = lista.rader().stream().limit(FLEST).map(Vantardel::rad).toList();
    Startdel del = Startdel.av(fraga.text("vantar"), rader).ellerTomt(fraga.text("vantar.inget"));
    return List.of(
        lista.rader().size() > FLEST
            ? del.medMer(fraga.text("vantar.alla", lista.rader().size()), "/vantar")
            : del);
  }

  private static Startrad rad(Vantarrad rad) {
    return Startrad.lank(rad.gora(), rad.href(), rad.not())
        .med(rad.senast().map(Datumform::tabell).orElse(""));
  }
}
