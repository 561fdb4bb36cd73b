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
import se.omtanke.organisation.attest.Attestratt;
import se.omtanke.organisation.attest.Attestregister;

/**
 * Takes in a municipality's organisation from a folder: {@code organisation.csv}, {@code
 * succession.csv}, {@code kodplan.csv}, {@code rs.csv}, {@code attest.csv}, {@code
 * attest-tidsbegransad.csv} and {@code personer.csv}. A file that is not there says nothing.
 */
@Service
public class Organisationsfiler {

  private final Organisation organisation;
  private final Kodplan kodplan;
  private final Rsplan rsplan;
  private final Attestregister attestregister;

  Organisationsfiler(
      Organisation organisation, Kodplan kodplan, Rsplan rsplan, Attestregister attestregister) {
    this.organisation = organisation;
    this.kodplan = kodplan;
    this.rsplan = rsplan;
    this.attestregister = attestregister;
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
    Personfil personfil = new Personfil(mapp, fel);
    List<Post<Enhetsversion>> enheter = enhetsfil.enheter();
    List<Post<Succession>> successioner = enhetsfil.successioner();
    enhetsfil.prova(enheter, successioner);
    // Roles come to be known while the register is read.
    List<Attestratt> attestratter = new Attestfil(mapp, personfil, fel).ratter();
    var underlag =
        new Organisationsunderlag(
            enheter.stream().map(Post::varde).toList(),
            successioner.stream().map(Post::varde).toList(),
            kodfil.koder(),
            kodfil.rs(),
            attestratter,
            personfil.alla());
    fel.krav();
    return underlag;
  }

  /**
   * States anew what the files say; what says the same as before stays as it is, and so does what
   * no file says anything of.
   *
   * @return how many rows were recorded or closed
   */
  public int faststall(WriteTransaction tx, Organisationsunderlag underlag) {
    int rader = 0;
    if (!underlag.enheter().isEmpty()) {
      rader += organisation.faststall(tx, underlag.enheter(), underlag.successioner());
    }
    if (!underlag.koder().isEmpty()) {
      rader += kodplan.faststall(tx, underlag.koder());
    }
    if (!underlag.rs().isEmpty()) {
      rader += rsplan.faststall(tx, underlag.rs());
    }
    if (!underlag.attestratter().isEmpty()) {
      rader += attestregister.faststall(tx, underlag.attestratter(), underlag.attestpersoner());
    }
    return rader;
  }
}
