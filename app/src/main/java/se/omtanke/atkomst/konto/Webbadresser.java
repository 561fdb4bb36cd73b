package se.omtanke.atkomst.konto;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import se.omtanke.grund.Otillatet;

/** Knows by which address this installation is opened. */
public final class Webbadresser {

  private final Optional<Webbadress> satt;

  Webbadresser(Optional<Webbadress> satt) {
    this.satt = satt;
  }

  /**
   * The configured address, else the own machine's.
   *
   * @throws Otillatet if none is configured and the request comes to another host
   */
  public Webbadress av(HttpServletRequest forfragan) {
    return satt.or(() -> Webbadress.egenMaskin(forfragan))
        .orElseThrow(
            () ->
                new Otillatet(
                    "Passnycklar kräver att installationens adress är inställd (omtanke.adress)."));
  }
}
