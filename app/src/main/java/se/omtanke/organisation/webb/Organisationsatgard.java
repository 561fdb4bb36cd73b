package se.omtanke.organisation.webb;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.omtanke.atkomst.Atgard;
import se.omtanke.atkomst.Atgardsmarkering;
import se.omtanke.atkomst.Regel;
import se.omtanke.atkomst.Roll;

/**
 * What can be done with the organisation. It holds no client data, so that everyone may read; those
 * who keep it change it.
 */
public enum Organisationsatgard implements Atgard {
  VISA_ORGANISATION("organisation.visa"),
  VISA_KODPLAN("organisation.visa_kodplan"),
  VISA_ATTEST("organisation.visa_attest"),
  VISA_ANDRINGAR("organisation.visa_andringar"),
  ANDRA_ORGANISATION("organisation.andra"),
  ANDRA_KODPLAN("organisation.andra_kodplan"),
  ANDRA_ATTEST("organisation.andra_attest");

  private final String kod;

  Organisationsatgard(String kod) {
    this.kod = kod;
  }

  /** Marks a controller method with one of these. */
  @Atgardsmarkering
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  public @interface Kraver {
    Organisationsatgard value();
  }

  @Override
  public String kod() {
    return kod;
  }

  @Override
  public Regel regel() {
    return switch (this) {
      case VISA_ORGANISATION, VISA_KODPLAN, VISA_ATTEST -> Regel.allaUppdrag();
      case VISA_ANDRINGAR, ANDRA_ORGANISATION, ANDRA_KODPLAN, ANDRA_ATTEST ->
          Regel.rollerna(Roll.SYSTEMAGARE, Roll.CONTROLLER);
    };
  }
}
