package se.omtanke.ekonomi.webb;

import java.util.UUID;
import se.omtanke.ekonomi.Filavvisning;
import se.omtanke.ekonomi.Lasarbete;

/**
 * A file in store that has not been read yet.
 *
 * @param id its id
 * @param namn the name that its sender gave it
 */
public record LagradFil(UUID id, String namn) {

  /** The file of a job that could not read it. */
  static LagradFil av(Lasarbete arbete) {
    return new LagradFil(arbete.fil(), arbete.filnamn());
  }

  /** A file that was refused. */
  static LagradFil av(Filavvisning avvisning) {
    return new LagradFil(avvisning.fil(), avvisning.filnamn());
  }
}
