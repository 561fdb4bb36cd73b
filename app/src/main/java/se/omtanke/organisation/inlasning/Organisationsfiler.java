package se.omtanke.organisation.inlasning;

import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Service;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.Enhetsversion;
import se.omtanke.organisation.Kodplan;
import se.omtanke.organisation.Organisation;
import se.omtanke.organisation.Rsplan;
import se.omtanke.organisation.Succession;

/**
 * Takes in a municipality's organisation from a folder: {@code organisation.csv}, {@code
 * succession.csv}, {@code kodplan.csv} and {@code rs.csv}. A file that is not there says nothing.
 */
@Service
public class Organisationsfiler {

  private final Organisation organisation;
  private final Kodplan kodplan;
  private final Rsplan rsplan;

  Organisationsfiler(Organisation organisation, Kodplan kodplan, Rsplan rsplan) {
    this.organisation = organisation;
    this.kodplan = kodplan;
    this.rsplan = rsplan;
  }

  /**
   * Reads the folder.
   *
   * @throws OgiltigIndata with every fault that was found; its field says file, row and column
   */
  public static Organisationsunderlag las(Path mapp) {
    Felsamling fel = new Felsamling();
    Enhetsfil enhetsfil = new Enhetsfil(mapp, fel);
    Kodfil kodfil = new Kodfil(mapp, fel);
    List<Post<Enhetsversion>> enheter = enhetsfil.enheter();
    List<Post<Succession>> successioner = enhetsfil.successioner();
    enhetsfil.prova(enheter, successioner);
    var underlag =
        new Organisationsunderlag(
            enheter.stream().map(Post::varde).toList(),
            successioner.stream().map(Post::varde).toList(),
            kodfil.koder(),
            kodfil.rs());
    fel.krav();
    return underlag;
  }

  /**
   * States all of it anew; what says the same as before stays as it is.
   *
   * @return how many rows were recorded or closed
   */
  public int faststall(WriteTransaction tx, Organisationsunderlag underlag) {
    return organisation.faststall(tx, underlag.enheter(), underlag.successioner())
        + kodplan.faststall(tx, underlag.koder())
        + rsplan.faststall(tx, underlag.rs());
  }
}
