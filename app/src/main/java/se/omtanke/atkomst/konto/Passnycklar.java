package se.omtanke.atkomst.konto;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import se.omtanke.atkomst.session.Avsandare;
import se.omtanke.atkomst.session.Inloggningssatt;
import se.omtanke.atkomst.session.Sessionen;
import se.omtanke.atkomst.session.Sessioner;
import se.omtanke.atkomst.session.Steg;

/**
 * Passkeys (WebAuthn level 2). The authenticator must verify the user, by finger, face or PIN: so a
 * passkey is two factors in one and nothing more is asked for.
 */
public final class Passnycklar {

  private static final UserVerificationRequirement KRAVS = UserVerificationRequirement.REQUIRED;

  private final Passnyckelagare agare;
  private final Passnyckelforrad forrad;
  private final Inloggning inloggning;
  private final Sessioner sessioner;

  Passnycklar(
      Passnyckelagare agare, Passnyckelforrad forrad, Inloggning inloggning, Sessioner sessioner) {
    this.agare = agare;
    this.forrad = forrad;
    this.inloggning = inloggning;
    this.sessioner = sessioner;
  }

  /** What the browser is to ask the authenticator for when a new key is made. */
  public PublicKeyCredentialCreationOptions ny(Webbadress vart, Sessionen session) {
    var vem =
        UsernamePasswordAuthenticationToken.authenticated(
            session.inloggad().anvandarnamn(), "", List.of());
    return drift(vart)
        .createPublicKeyCredentialCreationOptions(
            new ImmutablePublicKeyCredentialCreationOptionsRequest(vem));
  }

  /**
   * Takes a new key into use. Whoever came by a one-time link is signed in by it, and her other
   * sessions end.
   *
   * @throws RuntimeException of the framework if the answer does not fit the question
   */
  public Inloggningssvar registrera(
      Webbadress vart,
      Sessionen session,
      PublicKeyCredentialCreationOptions fraga,
      PublicKeyCredential<AuthenticatorAttestationResponse> svar,
      String namn,
      Avsandare fran) {
    UUID vem = session.inloggad().anvandare();
    if (!Passnyckelforrad.bytes(vem).equals(fraga.getUser().getId())) {
      return new Inloggningssvar.Nekad();
    }
    drift(vart)
        .registerCredential(
            new ImmutableRelyingPartyRegistrationRequest(
                fraga, new RelyingPartyPublicKey(svar, namn)));
    if (session.steg() == Steg.NY_FAKTOR) {
      sessioner.avslutaAlla(vem);
    }
    return inloggning.borgad(vem, Inloggningssatt.PASSNYCKEL, fran);
  }

  /** What the browser is to ask the authenticator for at sign-in. It names no user. */
  public PublicKeyCredentialRequestOptions fraga(Webbadress vart) {
    var okand =
        new AnonymousAuthenticationToken(
            "okand", "okand", AuthorityUtils.createAuthorityList("OKAND"));
    return drift(vart)
        .createCredentialRequestOptions(
            new ImmutablePublicKeyCredentialRequestOptionsRequest(okand));
  }

  /**
   * Signs in by the authenticator's answer.
   *
   * @throws RuntimeException of the framework if the answer does not fit the question
   */
  public Inloggningssvar loggaIn(
      Webbadress vart,
      PublicKeyCredentialRequestOptions fraga,
      PublicKeyCredential<AuthenticatorAssertionResponse> svar,
      Avsandare fran) {
    var vem = drift(vart).authenticate(new RelyingPartyAuthenticationRequest(fraga, svar));
    return inloggning.borgad(Passnyckelforrad.uuid(vem.getId()), Inloggningssatt.PASSNYCKEL, fran);
  }

  /** A user's passkeys, the oldest first. */
  public List<MinPassnyckel> mina(UUID anvandare) {
    return forrad.findByUserId(Passnyckelforrad.bytes(anvandare)).stream()
        .map(
            nyckel ->
                new MinPassnyckel(
                    nyckel.getCredentialId().toBase64UrlString(),
                    nyckel.getLabel(),
                    nyckel.getCreated(),
                    nyckel.getLastUsed()))
        .toList();
  }

  /** Takes one of a user's passkeys away. */
  public void taBort(UUID anvandare, String id) {
    forrad.findByUserId(Passnyckelforrad.bytes(anvandare)).stream()
        .map(CredentialRecord::getCredentialId)
        .filter(nyckel -> nyckel.toBase64UrlString().equals(id))
        .forEach((Bytes nyckel) -> forrad.delete(nyckel));
  }

  private WebAuthnRelyingPartyOperations drift(Webbadress vart) {
    var drift =
        new Webauthn4JRelyingPartyOperations(
            agare,
            forrad,
            PublicKeyCredentialRpEntity.builder().id(vart.vard()).name("Omtanke").build(),
            Set.of(vart.ursprung()));
    drift.setCustomizeRequestOptions(fraga -> fraga.userVerification(KRAVS));
    drift.setCustomizeCreationOptions(
        fraga ->
            fraga.authenticatorSelection(
                AuthenticatorSelectionCriteria.builder()
                    .residentKey(ResidentKeyRequirement.REQUIRED)
                    .userVerification(KRAVS)
                    .build()));
    return drift;
  }
}
