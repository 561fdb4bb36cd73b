package se.omtanke.atkomst.konto;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import se.omtanke.atkomst.session.Avsandare;
import se.omtanke.atkomst.session.Inloggningssatt;
import se.omtanke.atkomst.session.Sessionen;
import se.omtanke.atkomst.session.Sessioner;
import se.omtanke.atkomst.session.Sessionsnyckel;
import se.omtanke.atkomst.session.Steg;
import se.omtanke.atkomst.valv.Kontodatabas;
import se.omtanke.atkomst.valv.Nyckelring;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Otillatet;

/** From an opened one-time link to an account with password, one-time code and recovery codes. */
public final class Kontouppsattning {

  private static final String ANDAMAL = "totp-erbjuden";

  private final Kontodatabas databas;
  private final Anvandarregister anvandare;
  private final Engangslankar lankar;
  private final Losenordsprov losenord;
  private final Engangskod engangskod;
  private final Aterstallningskoder aterstallning;
  private final Sessioner sessioner;
  private final Nyckelring nycklar;
  private final Inloggning inloggning;

  Kontouppsattning(
      Kontodatabas databas,
      Anvandarregister anvandare,
      Engangslankar lankar,
      Losenordsprov losenord,
      Engangskod engangskod,
      Aterstallningskoder aterstallning,
      Sessioner sessioner,
      Nyckelring nycklar,
      Inloggning inloggning) {
    this.databas = databas;
    this.anvandare = anvandare;
    this.lankar = lankar;
    this.losenord = losenord;
    this.engangskod = engangskod;
    this.aterstallning = aterstallning;
    this.sessioner = sessioner;
    this.nycklar = nycklar;
    this.inloggning = inloggning;
  }

  /**
   * An account that is ready.
   *
   * @param aterstallningskoder shown this once
   * @param svar the session that was opened
   */
  public record Klar(List<String> aterstallningskoder, Inloggningssvar svar) {}

  /** Opens a one-time link; the key is good for setting the account up and nothing else. */
  public Optional<Sessionsnyckel> oppna(String token, Avsandare fran) {
    return lankar
        .oppna(token)
        .map(vem -> sessioner.oppna(vem, Steg.NY_FAKTOR, Inloggningssatt.LANK, fran));
  }

  /** A new secret for the code app, sealed for this session. */
  public Totpnyckel erbjud(Sessionen session) {
    byte[] hemlighet = engangskod.nyHemlighet();
    return totp(session, hemlighet);
  }

  /** The secret that was offered, to show again after an error. */
  public Totpnyckel ateroppna(Sessionen session, String forseglad) {
    return totp(session, hemlighet(session, forseglad));
  }

  /**
   * Takes password and code app into use, and ends every other session of the user.
   *
   * @return recovery codes, shown this once, and the session that she is now signed in to
   * @throws OgiltigIndata if the password does not hold or the code is wrong
   */
  public Klar slutfor(
      Sessionen session, String nyttLosenord, String forseglad, String kod, Avsandare fran) {
    Anvandare kontot = kontot(session);
    Losenordsregler.krav(nyttLosenord, kontot);
    byte[] hemlighet = hemlighet(session, forseglad);
    OptionalLong steg = engangskod.steg(hemlighet, kod);
    if (steg.isEmpty()) {
      throw new OgiltigIndata(
          "kod", "Koden stämmer inte. Vänta på nästa kod i appen och skriv den.");
    }
    List<String> koder =
        databas.kor(
            jdbc -> {
              losenord.satt(jdbc, kontot, nyttLosenord);
              engangskod.satt(jdbc, kontot.id(), hemlighet, steg.getAsLong());
              return aterstallning.nya(jdbc, kontot.id());
            });
    sessioner.avslutaAlla(kontot.id());
    return new Klar(koder, inloggning.borgad(kontot.id(), Inloggningssatt.LANK, fran));
  }

  private Anvandare kontot(Sessionen session) {
    return anvandare
        .hitta(session.inloggad().anvandare())
        .filter(kontot -> session.steg() == Steg.NY_FAKTOR)
        .orElseThrow(() -> new Otillatet("Be om en ny länk för att ställa in ditt konto."));
  }

  private Totpnyckel totp(Sessionen session, byte[] hemlighet) {
    byte[] forseglad = nycklar.kryptera(ANDAMAL, session.id().toString(), hemlighet);
    return Totpnyckel.av(hemlighet, session.inloggad().anvandarnamn(), forseglad);
  }

  private byte[] hemlighet(Sessionen session, String forseglad) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(forseglad);
      return nycklar.dekryptera(ANDAMAL, session.id().toString(), bytes);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new OgiltigIndata("kod", "Sidan är för gammal. Öppna den igen.");
    }
  }
}
