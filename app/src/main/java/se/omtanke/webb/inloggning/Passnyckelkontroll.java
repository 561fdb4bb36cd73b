package se.omtanke.webb.inloggning;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import se.omtanke.atkomst.Oppen;
import se.omtanke.atkomst.konto.Inloggningssvar;
import se.omtanke.atkomst.konto.Passnycklar;
import se.omtanke.atkomst.konto.Webbadresser;
import se.omtanke.atkomst.session.Aterresa;
import se.omtanke.atkomst.session.Kakor;
import se.omtanke.atkomst.session.Sessionen;
import se.omtanke.atkomst.session.Sessioner;
import se.omtanke.atkomst.session.Steg;
import tools.jackson.core.type.TypeReference;

/** What the script of the sign-in page talks to when passkeys are made and used. */
@Controller
class Passnyckelkontroll {

  private static final Logger LOGG = LoggerFactory.getLogger(Passnyckelkontroll.class);
  private static final String STEG = "Passkeys, guarded by the step of the session";

  private final Passnycklar passnycklar;
  private final Webbadresser adresser;
  private final Sessioner sessioner;

  Passnyckelkontroll(Passnycklar passnycklar, Webbadresser adresser, Sessioner sessioner) {
    this.passnycklar = passnycklar;
    this.adresser = adresser;
    this.sessioner = sessioner;
  }

  @Oppen("Sign-in by passkey")
  @PostMapping(path = "/passnyckel/fraga", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> fraga(HttpServletRequest forfragan) {
    var fraga = passnycklar.fraga(adresser.av(forfragan));
    return ResponseEntity.ok(Passnyckelsvar.fraga(forfragan, fraga));
  }

  @Oppen("Sign-in by passkey")
  @PostMapping("/passnyckel/svar")
  ResponseEntity<Map<String, String>> svar(
      @RequestBody String json,
      @RequestParam(defaultValue = "/") String till,
      HttpServletRequest forfragan,
      HttpServletResponse svar) {
    var fraga = Passnyckelsvar.fragan(forfragan, PublicKeyCredentialRequestOptions.class);
    return besvara(
        fraga.map(
            f ->
                () ->
                    passnycklar.loggaIn(
                        adresser.av(forfragan),
                        f,
                        Passnyckelsvar.las(
                            json,
                            new TypeReference<
                                PublicKeyCredential<AuthenticatorAssertionResponse>>() {}),
                        Kakor.avsandare(forfragan))),
        Aterresa.lokal(till),
        forfragan,
        svar);
  }

  @Oppen(STEG)
  @PostMapping(path = "/passnyckel/ny/fraga", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> nyFraga(HttpServletRequest forfragan) {
    return session(forfragan)
        .map(session -> passnycklar.ny(adresser.av(forfragan), session))
        .map(fraga -> ResponseEntity.ok(Passnyckelsvar.fraga(forfragan, fraga)))
        .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
  }

  @Oppen(STEG)
  @PostMapping("/passnyckel/ny/svar")
  ResponseEntity<Map<String, String>> nySvar(
      @RequestBody String json,
      @RequestParam(defaultValue = "Passnyckel") String namn,
      HttpServletRequest forfragan,
      HttpServletResponse svar) {
    Optional<Sessionen> session = session(forfragan);
    var fraga = Passnyckelsvar.fragan(forfragan, PublicKeyCredentialCreationOptions.class);
    return besvara(
        session.flatMap(s -> fraga.map(f -> () -> registrera(json, kort(namn), s, f, forfragan))),
        "/konto",
        forfragan,
        svar);
  }

  private Inloggningssvar registrera(
      String json,
      String namn,
      Sessionen session,
      PublicKeyCredentialCreationOptions fraga,
      HttpServletRequest forfragan) {
    var svar =
        Passnyckelsvar.las(
            json, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
    return passnycklar.registrera(
        adresser.av(forfragan), session, fraga, svar, namn, Kakor.avsandare(forfragan));
  }

  /** The framework throws many kinds of errors at a wrong answer; all of them mean no. */
  private static ResponseEntity<Map<String, String>> besvara(
      Optional<Supplier<Inloggningssvar>> prov,
      String till,
      HttpServletRequest forfragan,
      HttpServletResponse svar) {
    try {
      if (prov.isPresent() && prov.get().get() instanceof Inloggningssvar.Inne inne) {
        Inslapp.kakor(inne, forfragan, svar);
        return ResponseEntity.ok(Map.of("till", till));
      }
    } catch (RuntimeException fel) {
      LOGG.info("A passkey was refused: {}", fel.getClass().getSimpleName());
    }
    return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
  }

  private Optional<Sessionen> session(HttpServletRequest forfragan) {
    return Kakor.nyckel(forfragan)
        .flatMap(sessioner::las)
        .filter(s -> s.steg() == Steg.KLAR || s.steg() == Steg.NY_FAKTOR);
  }

  private static String kort(String namn) {
    String rent = namn.strip();
    return rent.isEmpty() ? "Passnyckel" : rent.substring(0, Math.min(80, rent.length()));
  }
}
