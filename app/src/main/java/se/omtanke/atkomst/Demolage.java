package se.omtanke.atkomst;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.omtanke.atkomst.valv.Slumptoken;

/**
 * The demo is running: there are links that sign in without password or second factor.
 *
 * <p>It is an object, not a setting: no property, profile or environment variable makes one. The
 * command {@code demo} makes it and hands it to the context as a bean; no other command can. The
 * links live in memory and die with the process.
 */
public final class Demolage {

  private final SecureRandom slump;
  private final Map<String, Medarbetaruppdrag> lankar = new ConcurrentHashMap<>();

  /** A demo whose links are made by this source of chance. */
  public Demolage(SecureRandom slump) {
    this.slump = slump;
  }

  /** A local address that signs in to this assignment as often as it is opened. */
  public String lank(Medarbetaruppdrag uppdrag) {
    Slumptoken token = Slumptoken.nytt(slump);
    lankar.put(token.text(), uppdrag);
    return "/demo/" + token.text();
  }

  /** Which assignment a link stands for. */
  public Optional<Medarbetaruppdrag> vem(String token) {
    return Optional.ofNullable(lankar.get(token));
  }
}
