package se.omtanke.drift.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import se.omtanke.drift.databas.Databasfel;

/**
 * Where the web server listens.
 *
 * @param adress IP address or host name of this computer
 * @param port port, 0 for any that is free
 */
public record Natadress(String adress, int port) {

  /**
   * Tries the port before anything slow is begun.
   *
   * @throws Databasfel when it is taken
   */
  public void prova() {
    try (ServerSocket uttag = new ServerSocket()) {
      uttag.setReuseAddress(true);
      uttag.bind(new InetSocketAddress(adress, port));
    } catch (IOException e) {
      throw new Databasfel(
          "Port "
              + port
              + " på "
              + adress
              + " kan inte användas ("
              + e.getMessage()
              + "). Välj en annan med --port.");
    }
  }

  /** What a browser on this computer is to open, once the actual port is known. */
  public URI lank(int faktiskPort) {
    boolean lokal = adress.equals("127.0.0.1") || adress.equals("0.0.0.0");
    return URI.create("http://" + (lokal ? "localhost" : adress) + ":" + faktiskPort);
  }
}
