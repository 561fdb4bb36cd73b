package se.omtanke.drift.kommando;

import picocli.CommandLine.Option;
import se.omtanke.drift.server.Natadress;

/** Where the web server listens. */
public final class Lyssnarval {

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port (standard: ${DEFAULT-VALUE}; 0 = en ledig).")
  private int port = 8080;

  @Option(
      names = "--address",
      paramLabel = "ADRESS",
      defaultValue = "127.0.0.1",
      description = "Adress att lyssna på (standard: ${DEFAULT-VALUE}, bara denna dator).")
  private String adress = "127.0.0.1";

  /** The chosen address. */
  public Natadress natadress() {
    return new Natadress(adress, port);
  }
}
