package se.omtanke.webb.inloggning;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import se.omtanke.drift.databas.Filtrad;

/**
 * Keycloak as the build has unpacked it, in a process of its own on this computer, with an empty
 * data folder and one realm of invented people. Ended by its own id.
 */
final class Keycloak implements AutoCloseable {

  private static final Path MAPP = Path.of("target", "keycloak");
  private static final String REALM = "exempelby-realm.json";
  private static final Duration LANGST = Duration.ofMinutes(15);
  private static final int STOPPTID = 20;

  private final Process process;
  private final Path logg;
  private final String adress;

  private Keycloak(Process process, Path logg, int port) {
    this.process = process;
    this.logg = logg;
    this.adress = "http://127.0.0.1:" + port;
  }

  /** Whether the build has unpacked it; a quick compile has not. */
  static boolean uppackad() {
    return Files.isDirectory(MAPP);
  }

  /**
   * Starts it, and waits until it answers.
   *
   * @param miljo what the realm's file refers to
   */
  static Keycloak starta(int port, Map<String, String> miljo)
      throws IOException, InterruptedException {
    Path hem = hem();
    Filtrad.taBort(hem.resolve("data"));
    laggRealm(hem.resolve("data").resolve("import"));
    Path logg = MAPP.resolve("keycloak.log");
    ProcessBuilder bygge =
        new ProcessBuilder(
                "bash",
                hem.resolve("bin").resolve("kc.sh").toString(),
                "start-dev",
                "--db=dev-mem",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(logg.toFile());
    bygge.environment().putAll(miljo);
    bygge.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Keycloak keycloak = new Keycloak(bygge.start(), logg, port);
    keycloak.vanta();
    return keycloak;
  }

  /** The issuer address of a realm, there or not. */
  String utfardare(String realm) {
    return adress + "/realms/" + realm;
  }

  @Override
  public void close() {
    List<ProcessHandle> alla =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    process.destroy();
    try {
      process.waitFor(STOPPTID, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    alla.forEach(ProcessHandle::destroyForcibly);
  }

  private static Path hem() throws IOException {
    try (Stream<Path> mappar = Files.list(MAPP)) {
      return mappar.filter(Files::isDirectory).findFirst().orElseThrow().toAbsolutePath();
    }
  }

  private static void laggRealm(Path mapp) throws IOException {
    Files.createDirectories(mapp);
    try (InputStream realm = Objects.requireNonNull(Keycloak.class.getResourceAsStream(REALM))) {
      Files.copy(realm, mapp.resolve(REALM));
    }
  }

  private void vanta() throws IOException, InterruptedException {
    URI fraga = URI.create(utfardare("exempelby") + "/.well-known/openid-configuration");
    long sist = System.nanoTime() + LANGST.toNanos();
    try (HttpClient nat = HttpClient.newHttpClient()) {
      while (!svarar(nat, fraga)) {
        if (!process.isAlive() || System.nanoTime() > sist) {
          close();
          throw new IllegalStateException("Keycloak did not start: " + Files.readString(logg));
        }
        process.waitFor(500, TimeUnit.MILLISECONDS);
      }
    }
  }

  private static boolean svarar(HttpClient nat, URI fraga) throws InterruptedException {
    try {
      var svar = nat.send(HttpRequest.newBuilder(fraga).build(), BodyHandlers.discarding());
      return svar.statusCode() == 200;
    } catch (IOException inteUppe) {
      return false;
    }
  }
}
