package se.omtanke.atkomst.konto;

import static se.omtanke.atkomst.valv.Tid.utc;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import se.omtanke.atkomst.valv.Kontodatabas;
import se.omtanke.atkomst.valv.Tid;

/** The passkeys' public halves, as the framework wants them kept. */
final class Passnyckelforrad implements UserCredentialRepository {

  private static final String ALLT = "SELECT * FROM passnyckel WHERE ";

  private final Kontodatabas databas;

  Passnyckelforrad(Kontodatabas databas) {
    this.databas = databas;
  }

  /** A user's id as the bytes that the authenticator keeps. */
  static Bytes bytes(UUID id) {
    ByteBuffer buffert = ByteBuffer.allocate(16);
    buffert.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    return new Bytes(buffert.array());
  }

  static UUID uuid(Bytes bytes) {
    ByteBuffer buffert = ByteBuffer.wrap(bytes.getBytes());
    return new UUID(buffert.getLong(), buffert.getLong());
  }

  @Override
  public void delete(Bytes id) {
    databas.kor(
        jdbc ->
            jdbc.sql("DELETE FROM passnyckel WHERE id = :id").param("id", id.getBytes()).update());
  }

  /** Saved anew after each use: the signature count tells a copied key from the original. */
  @Override
  public void save(CredentialRecord nyckel) {
    databas.kor(jdbc -> spara(jdbc, nyckel));
  }

  private static int spara(JdbcClient jdbc, CredentialRecord nyckel) {
    return jdbc.sql(
            """
            INSERT INTO passnyckel (id, anvandare, publik_nyckel, signaturantal, verifierad,
              kan_kopieras, kopierad, transporter, attestering, klientdata, namn, skapad, anvand)
            VALUES (:id, :anvandare, :publik_nyckel, :signaturantal, :verifierad,
              :kan_kopieras, :kopierad, :transporter, :attestering, :klientdata, :namn, :skapad,
              :anvand)
            ON CONFLICT (id) DO UPDATE SET signaturantal = excluded.signaturantal,
              verifierad = excluded.verifierad, kopierad = excluded.kopierad,
              anvand = excluded.anvand
            """)
        .param("id", nyckel.getCredentialId().getBytes())
        .param("anvandare", uuid(nyckel.getUserEntityUserId()))
        .param("publik_nyckel", nyckel.getPublicKey().getBytes())
        .param("signaturantal", nyckel.getSignatureCount())
        .param("verifierad", nyckel.isUvInitialized())
        .param("kan_kopieras", nyckel.isBackupEligible())
        .param("kopierad", nyckel.isBackupState())
        .param("transporter", transporter(nyckel.getTransports()))
        .param("attestering", bytes(nyckel.getAttestationObject()))
        .param("klientdata", bytes(nyckel.getAttestationClientDataJSON()))
        .param("namn", nyckel.getLabel())
        .param("skapad", utc(nyckel.getCreated()))
        .param("anvand", utc(nyckel.getLastUsed()))
        .update();
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes id) {
    return databas
        .kor(
            jdbc ->
                jdbc.sql(ALLT + "id = :id")
                    .param("id", id.getBytes())
                    .query(Passnyckelforrad::rad)
                    .optional())
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes anvandare) {
    return databas.kor(
        jdbc ->
            jdbc.sql(ALLT + "anvandare = :anvandare ORDER BY skapad")
                .param("anvandare", uuid(anvandare))
                .query(Passnyckelforrad::rad)
                .list());
  }

  private static byte[] bytes(@Nullable Bytes bytes) {
    return bytes == null ? new byte[0] : bytes.getBytes();
  }

  private static String transporter(Set<AuthenticatorTransport> transporter) {
    return transporter.stream()
        .map(AuthenticatorTransport::getValue)
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static CredentialRecord rad(ResultSet rad, int nummer) throws SQLException {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(rad.getBytes("id")))
        .userEntityUserId(bytes(rad.getObject("anvandare", UUID.class)))
        .publicKey(new ImmutablePublicKeyCose(rad.getBytes("publik_nyckel")))
        .signatureCount(rad.getLong("signaturantal"))
        .uvInitialized(rad.getBoolean("verifierad"))
        .backupEligible(rad.getBoolean("kan_kopieras"))
        .backupState(rad.getBoolean("kopierad"))
        .transports(transporter(rad.getString("transporter")))
        .attestationObject(new Bytes(rad.getBytes("attestering")))
        .attestationClientDataJSON(new Bytes(rad.getBytes("klientdata")))
        .label(rad.getString("namn"))
        .created(Tid.moment(rad, "skapad"))
        .lastUsed(Tid.moment(rad, "anvand"))
        .build();
  }

  private static Set<AuthenticatorTransport> transporter(String text) {
    return Arrays.stream(text.split(","))
        .filter(del -> !del.isEmpty())
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
