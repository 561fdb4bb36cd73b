package se.omtanke.arende.handling;

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
import se.omtanke.arende.Handlingsfil;
import se.omtanke.arende.rader.Namnden;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** The content of documents, in rows of at most 1 MiB; one part at a time is in memory. */
public final class Filinnehall {

  private static final int DEL = 1 << 20;

  private final Idgivare ider;

  /** Content whose ids come from here. */
  public Filinnehall(Idgivare ider) {
    this.ider = ider;
  }

  /** The hash of a file, in hexadecimal. */
  public static String hash(Path fil) {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(fil), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stores a file; what a case has already is not stored again. */
  public UUID lagg(WriteTransaction tx, UUID arende, Handlingsfil.Provad fil) {
    UUID id = ider.ny();
    int nya =
        tx.sql(
                """
                INSERT INTO handlingsfil (kommun, namnd, id, arende, format, storlek, sha256,
                                          registrerad)
                VALUES (:kommun, :namnd, :id, :arende, :format, :storlek, :sha256, :nu)
                ON CONFLICT (kommun, namnd, arende, sha256) DO NOTHING
                """)
            .param("kommun", tx.kommun())
            .param("namnd", Namnden.i(tx))
            .param("id", id)
            .param("arende", arende)
            .param("format", fil.format().name())
            .param("storlek", fil.storlek())
            .param("sha256", fil.sha256())
            .param("nu", tx.nuDatabas())
            .update();
    if (nya == 0) {
      return medInnehall(tx, arende, fil.sha256()).orElseThrow();
    }
    delar(tx, arende, id, fil.vag());
    return id;
  }

  /** Writes the content to a new temporary file that only its owner can read. */
  public Path lagUt(Transaction tx, UUID fil) {
    try {
      Path ut = Files.createTempFile("omtanke-", ".handling");
      try (OutputStream strom = Files.newOutputStream(ut)) {
        byte[] del = del(tx, fil, 0);
        for (int nummer = 1; del.length > 0; nummer++) {
          strom.write(del);
          del = del(tx, fil, nummer);
        }
        return ut;
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(ut);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delar(WriteTransaction tx, UUID arende, UUID id, Path fil) {
    try (InputStream in = Files.newInputStream(fil)) {
      byte[] del = in.readNBytes(DEL);
      for (int nummer = 0; del.length > 0; nummer++) {
        laggDel(tx, arende, id, nummer, del);
        del = in.readNBytes(DEL);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void laggDel(
      WriteTransaction tx, UUID arende, UUID fil, int nummer, byte[] innehall) {
    tx.sql(
            """
            INSERT INTO handlingsdel (kommun, namnd, arende, fil, nummer, innehall)
            VALUES (:kommun, :namnd, :arende, :fil, :nummer, :innehall)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("arende", arende)
        .param("fil", fil)
        .param("nummer", nummer)
        .param("innehall", innehall)
        .update();
  }

  private static Optional<UUID> medInnehall(Transaction tx, UUID arende, String sha256) {
    return tx.sql(
            """
            SELECT id FROM handlingsfil
            WHERE kommun = :kommun AND arende = :arende AND sha256 = :sha256
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .param("sha256", sha256)
        .query(UUID.class)
        .optional();
  }

  private static byte[] del(Transaction tx, UUID fil, int nummer) {
    return tx.sql(
            """
            SELECT innehall FROM handlingsdel
            WHERE kommun = :kommun AND fil = :fil AND nummer = :nummer
            """)
        .param("kommun", tx.kommun())
        .param("fil", fil)
        .param("nummer", nummer)
        .query((rad, n) -> rad.getBytes(1))
        .optional()
        .orElse(new byte[0]);
  }
}
