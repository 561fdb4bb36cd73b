package se.omtanke.atkomst.konto;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** The accounts as the owners of passkeys. They are made and ended elsewhere. */
final class Passnyckelagare implements PublicKeyCredentialUserEntityRepository {

  private final Anvandarregister anvandare;

  Passnyckelagare(Anvandarregister anvandare) {
    this.anvandare = anvandare;
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
    return agare(anvandare.hitta(Passnyckelforrad.uuid(id))).orElse(null);
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String namn) {
    return agare(anvandare.medAnvandarnamn(namn)).orElse(null);
  }

  @Override
  public void save(PublicKeyCredentialUserEntity agare) {
    throw new UnsupportedOperationException("Accounts are not made by passkeys");
  }

  @Override
  public void delete(Bytes id) {
    throw new UnsupportedOperationException("Accounts are not ended by passkeys");
  }

  private static Optional<PublicKeyCredentialUserEntity> agare(Optional<Anvandare> kontot) {
    return kontot
        .filter(k -> !k.sparrad())
        .map(
            k ->
                ImmutablePublicKeyCredentialUserEntity.builder()
                    .id(Passnyckelforrad.bytes(k.id()))
                    .name(k.anvandarnamn())
                    .displayName(k.namn())
                    .build());
  }
}
