package se.omtanke.webb.start;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Roll;
import se.omtanke.grund.Kommun;
import se.omtanke.grund.Kommunregister;

/** What the system owner and the log reviewer look after. */
@Component
class Systemdel implements Startbidrag {

  private record Sidlank(String nyckel, String href) {}

  private static final List<Sidlank> SIDOR =
      List.of(
          new Sidlank("anvandare", "/anvandare"),
          new Sidlank("logg", "/logg"),
          new Sidlank("organisation", "/organisation"),
          new Sidlank("attest", "/organisation/attest/brister"));

  private final Kommunregister kommuner;
  private final Sidratter sidratter;

  Systemdel(Kommunregister kommuner, Sidratter sidratter) {
    this.kommuner = kommuner;
    this.sidratter = sidratter;
  }

  @Override
  public List<Startdel> delar(Startfraga fraga) {
    return switch (fraga.uppdrag().roll()) {
      case SYSTEMAGARE -> List.of(forvaltning(fraga), kommuner(fraga));
      case LOGGRANSKARE -> List.of(forvaltning(fraga));
      default -> List.of();
    };
  }

  private Startdel forvaltning(Startfraga fraga) {
    Stream<Sidlank> sidor =
        SIDOR.stream()
            .filter(sida -> fraga.vem().ar(Roll.SYSTEMAGARE) || sida.nyckel().equals("logg"))
            .filter(sida -> sidratter.oppen(fraga.vem(), sida.href()));
    return Startdel.av(
        fraga.text("forvaltning"),
        sidor
            .map(
                sida ->
                    Startrad.lank(
                        fraga.text("sida." + sida.nyckel()),
                        sida.href(),
                        fraga.text("sida." + sida.nyckel() + ".not")))
            .toList());
  }

  private Startdel kommuner(Startfraga fraga) {
    return Startdel.av(
        fraga.text("kommuner"), kommuner.alla().stream().map(en -> rad(fraga, en)).toList());
  }

  private static Startrad rad(Startfraga fraga, Kommun kommun) {
    return Startrad.text(kommun.namn(), kommun.exempel() ? fraga.text("kommun.exempel") : "")
        .med(kommun.kod().kod());
  }
}
