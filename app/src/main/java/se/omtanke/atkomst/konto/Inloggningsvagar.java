package se.omtanke.atkomst.konto;

import java.util.Optional;

/**
 * The ways to sign in to this installation besides password and passkey.
 *
 * @param oidc local address that leads to the municipality's identity provider, if there is one
 * @param utfardare the provider's issuer address, if there is one
 */
public record Inloggningsvagar(Optional<String> oidc, Optional<String> utfardare) {}
