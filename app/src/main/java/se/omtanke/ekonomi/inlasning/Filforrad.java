package se.omtanke.ekonomi.inlasning;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Lasregler;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** Keeps files as they came, in rows of at most 1 MiB, with their hash. */
final class Filforrad {

  private static final int DEL = 1 << 20;
  private static final long HOGST = Lasregler.vanliga().maxByte();

  private final Idgivare ider;

  Filforrad(Idgivare ider) {
    this.ider = ider;
  }

  /** Stores a file; one with the same content is stored once. */
  UUID lagg(WriteTransaction tx, String filnamn, Path fil) {
    try {
      kravRyms(filnamn, Files.size(fil));
      String hash = hash(fil);
      Optional<UUID> fore = medInnehall(tx, hash);
      return fore.isPresent() ? fore.get() : skriv(tx, filnamn, fil, hash);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long storlek(Transaction tx, UUID id) {
    return tx.sql("SELECT storlek FROM kallfil WHERE kommun = :kommun AND id = :id")
        .param("kommun", tx.kommun())
        .param("id", id)
        .query((rad, n) -> rad.getLong(1))
        .optional()
        .orElseThrow(() -> new Saknas("Filen finns inte. Skicka den på nytt."));
  }

  /** Writes a stored file to a temporary file, which the caller removes. */
  Filkopia hamta(WriteTransaction tx, UUID id) {
    hall(tx, id);
    try {
      Path fil = Files.createTempFile("omtanke-", ".fil");
      Radrakning rader = new Radrakning();
      try (OutputStream ut = Files.newOutputStream(fil)) {
        for (int nummer = 0; ; nummer++) {
          var del = del(tx, id, nummer);
          if (del.length == 0) {
            return new Filkopia(fil, rader.antal());
          }
          rader.rakna(del);
          ut.write(del);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the file from being emptied while it is read. */
  private static void hall(WriteTransaction tx, UUID id) {
    boolean finns =
        tx.sql(
                """
                SELECT rensad = 'infinity' FROM kallfil
                WHERE kommun = :kommun AND id = :id FOR SHARE
                """)
            .param("kommun", tx.kommun())
            .param("id", id)
            .query(Boolean.class)
            .single();
    if (!finns) {
      throw new Konflikt(
          "Filen bekräftades inte i tid och är rensad. Skicka den igen om den ska läsas in.");
    }
  }

  private static byte[] del(Transaction tx, UUID id, int nummer) {
    return tx.sql(
            """
            SELECT innehall FROM kallfilsdel
            WHERE kommun = :kommun AND fil = :fil AND nummer = :nummer
            """)
        .param("kommun", tx.kommun())
        .param("fil", id)
        .param("nummer", nummer)
        .query((rad, n) -> rad.getBytes(1))
        .optional()
        .orElse(new byte[0]);
  }

  /** What could not be read anyway is not kept. */
  private static void kravRyms(String filnamn, long storlek) {
    if (storlek > HOGST) {
      throw new Filfel(
          filnamn,
          0,
          "",
          "Filen är större än %d MB. Dela den i flera mindre filer.".formatted(HOGST >> 20));
    }
  }

  private UUID skriv(WriteTransaction tx, String filnamn, Path fil, String hash)
      throws IOException {
    long storlek = Files.size(fil);
    if (storlek == 0) {
      throw new Filfel(filnamn, 0, "", "Filen är tom. Skicka en fil med innehåll.");
    }
    UUID id = ider.ny();
    int lagda =
        tx.sql(
                """
                INSERT INTO kallfil (kommun, id, namn, storlek, sha256, registrerad)
                VALUES (:kommun, :id, :namn, :storlek, :hash, :nu)
                ON CONFLICT (kommun, sha256, rensad) DO NOTHING
                """)
            .param("kommun", tx.kommun())
            .param("id", id)
            .param("namn", filnamn)
            .param("storlek", storlek)
            .param("hash", hash)
            .param("nu", tx.nuDatabas())
            .update();
    if (lagda == 0) {
      // Someone stored the same content meanwhile; the statement waited until that was committed.
      return medInnehall(tx, hash).orElseThrow();
    }
    try (InputStream in = Files.newInputStream(fil)) {
      byte[] del = in.readNBytes(DEL);
      for (int nummer = 0; del.length > 0; nummer++) {
        skrivDel(tx, id, nummer, del);
        del = in.readNBytes(DEL);
      }
    }
    return id;
  }

  private static Optional<UUID> medInnehall(Transaction tx, String hash) {
    return tx.sql(
            """
            SELECT id FROM kallfil
            WHERE kommun = :kommun AND sha256 = :hash AND rensad = 'infinity'
            """)
        .param("kommun", tx.kommun())
        .param("hash", hash)
        .query((rad, n) -> rad.getObject(1, UUID.class))
        .optional();
  }

  private static void skrivDel(WriteTransaction tx, UUID fil, int nummer, byte[] del) {
    tx.sql(
            """
            INSERT INTO kallfilsdel (kommun, fil, nummer, innehall)
            VALUES (:kommun, :fil, :nummer, :innehall)
            """)
        .param("kommun", tx.kommun())
        .param("fil", fil)
        .param("nummer", nummer)
        .param("innehall", del)
        .update();
  }

  private static String hash(Path fil) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(fil), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
