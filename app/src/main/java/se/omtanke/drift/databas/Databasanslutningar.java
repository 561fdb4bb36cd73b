package se.omtanke.drift.databas;

/**
 * The two roles that Omtanke uses.
 *
 * @param app the application's role: owns nothing, sees only what row security lets through
 * @param agare the owner of schema and tables, used by migrations only
 */
public record Databasanslutningar(Anslutning app, Anslutning agare) {

  /** The same roles in another database of the same server. */
  public Databasanslutningar mot(String databas) {
    return new Databasanslutningar(app.mot(databas), agare.mot(databas));
  }
}
