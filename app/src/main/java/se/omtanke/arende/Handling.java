package se.omtanke.arende;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A document in a case, as it stands now.
 *
 * @param id identity, through all its versions
 * @param slag how it came to be there
 * @param gallande what it says of itself now
 * @param maskerar the version of another document that it is a masked copy of
 * @param struken that it was put in by mistake
 * @param registrerad when it was put in
 */
public record Handling(
    UUID id,
    Handlingsslag slag,
    Handlingsversion gallande,
    Optional<UUID> maskerar,
    Optional<Strykning> struken,
    Instant registrerad) {

  /** Whether it has the same content as another that stands in the same case. */
  public boolean likadan(Handling annan) {
    return !id.equals(annan.id)
        && struken.isEmpty()
        && annan.struken.isEmpty()
        && gallande.fil().id().equals(annan.gallande.fil().id());
  }

  /**
   * That it was put in by mistake: hidden, and never taken away.
   *
   * @param skal why
   * @param aktor who struck it
   * @param nar when
   */
  public record Strykning(String skal, String aktor, Instant nar) {}

  /**
   * A document to put in.
   *
   * @param id made with the form; the same sent twice is one document
   * @param slag how it came to be there
   * @param uppgifter what it says of itself
   * @param maskerar the version that it is a masked copy of
   */
  public record Ny(
      UUID id, Handlingsslag slag, Handlingsversion.Uppgifter uppgifter, Optional<UUID> maskerar) {}
}
