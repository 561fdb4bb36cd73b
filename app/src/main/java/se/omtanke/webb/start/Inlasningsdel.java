package se.omtanke.webb.start;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.omtanke.ekonomi.Inlasning;
import se.omtanke.ekonomi.Inlasningar;
import se.omtanke.ekonomi.Inlasningsslag;
import se.omtanke.komponenter.Datumform;

/** The latest files that were read. */
@Component
class Inlasningsdel implements Startbidrag {

  private static final String LISTA = "/ekonomi/inlasningar";
  private static final int FLEST = 5;
  private static final int SOKTA = 50;

  private final Inlasningar inlasningar;
  private final Sidratter sidratter;
  private final Clock klocka;

  Inlasningsdel(Inlasningar inlasningar, Sidratter sidratter, Clock klocka) {
    this.inlasningar = inlasningar;
    this.sidratter = sidratter;
    this.klocka = klocka;
  }

  @Override
  public List<Startdel> delar(Startfraga fraga) {
    List<Startrad> rader =
        senaste(fraga).stream().limit(FLEST).map(en -> rad(fraga, en, slag(fraga, en))).toList();
    Startdel del = Startdel.av(fraga.text("inlasningar"), rader);
    return List.of(
        sidratter.oppen(fraga.vem(), LISTA)
            ? del.medMer(fraga.text("inlasningar.alla"), LISTA)
            : del);
  }

  /** The latest readings that she may see. */
  List<Inlasning> senaste(Startfraga fraga) {
    return sidratter.oppen(fraga.vem(), LISTA)
        ? inlasningar.senaste(fraga.anropare(), SOKTA)
        : List.of();
  }

  /** When the outcome that is in force was read, in words. */
  Optional<String> last(Startfraga fraga) {
    return senaste(fraga).stream()
        .filter(en -> en.slag() == Inlasningsslag.UTFALL && en.lage() == Inlasning.Lage.GALLER)
        .findFirst()
        .map(en -> fraga.text("last", tid(en), en.filnamn()));
  }

  Startrad rad(Startfraga fraga, Inlasning en, String not) {
    String adress = LISTA + "/" + en.id();
    return (sidratter.oppen(fraga.vem(), LISTA + "/{id}")
            ? Startrad.lank(en.filnamn(), adress, not)
            : Startrad.text(en.filnamn(), not))
        .med(tid(en));
  }

  private String tid(Inlasning en) {
    return Datumform.tidpunkt(en.registrerad().atZone(klocka.getZone()));
  }

  private static String slag(Startfraga fraga, Inlasning en) {
    return fraga.text(
        "inlasning.rad",
        fraga.text("slag." + en.slag().name().toLowerCase(Locale.ROOT)),
        en.rader(),
        fraga.text("lage." + en.lage().name().toLowerCase(Locale.ROOT)));
  }
}
