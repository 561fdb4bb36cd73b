package se.omtanke.person;

/**
 * Protected personal data, from none to the strongest.
 *
 * <p>Whatever the level, {@link Skyddat} hides name, number and address where nobody has opened the
 * record.
 */
public enum Skyddsniva {
  INGEN,
  /** A warning in the population register that data may be secret. */
  SEKRETESSMARKERING,
  /** Registered elsewhere than where the person lives. */
  SKYDDAD_FOLKBOKFORING,
  /** Another identity; nothing may lead to the former one. */
  FINGERADE;

  /** Whether anything is to be hidden. */
  public boolean skyddar() {
    return this != INGEN;
  }
}
