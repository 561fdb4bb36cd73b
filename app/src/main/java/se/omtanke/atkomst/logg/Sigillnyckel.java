package se.omtanke.atkomst.logg;

import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import se.omtanke.atkomst.valv.Nyckelring;

/** Signs and checks roots by Ed25519 (RFC 8032), with a key made from the installation's. */
final class Sigillnyckel {

  private final Ed25519PrivateKeyParameters hemlig;
  private final Ed25519PublicKeyParameters publik;

  Sigillnyckel(Nyckelring nycklar) {
    hemlig = new Ed25519PrivateKeyParameters(nycklar.marke("sigill", "ed25519"), 0);
    publik = hemlig.generatePublicKey();
  }

  byte[] signera(byte[] rot) {
    Ed25519Signer signerare = new Ed25519Signer();
    signerare.init(true, hemlig);
    signerare.update(rot, 0, rot.length);
    return signerare.generateSignature();
  }

  boolean stammer(String rot, String signatur) {
    byte[] bytes = HexFormat.of().parseHex(rot);
    Ed25519Signer kontroll = new Ed25519Signer();
    kontroll.init(false, publik);
    kontroll.update(bytes, 0, bytes.length);
    return kontroll.verifySignature(HexFormat.of().parseHex(signatur));
  }
}
