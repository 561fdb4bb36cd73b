package se.omtanke.drift.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Omtanke in a process of its own, run as the launcher runs it. */
final class Barnprocess implements AutoCloseable {

  private static final String KLAR = "Omtanke ready: ";
  private static final int STOPPTID = 30;

  private final Process process;
  private final List<String> sagt = new ArrayList<>();

  private Barnprocess(Process process) {
    this.process = process;
  }

  /** Starts a command and waits until it says that it is ready. */
  static Barnprocess starta(Path rot, Map<String, String> miljo, String... argument)
      throws IOException {
    List<String> kommando = new ArrayList<>();
    kommando.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    kommando.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    kommando.add("-Domtanke.rot=" + rot);
    kommando.addAll(List.of("-cp", System.getProperty("java.class.path")));
    kommando.add("se.omtanke.drift.Kommandorad");
    kommando.addAll(List.of(argument));
    ProcessBuilder bygge = new ProcessBuilder(kommando).redirectErrorStream(true);
    bygge.environment().putAll(miljo);
    Barnprocess barn = new Barnprocess(bygge.start());
    barn.vanta();
    return barn;
  }

  /** The address that it answers on. */
  URI lank() {
    return URI.create(sagt.getLast().substring(KLAR.length()));
  }

  /** The sign-in link that was printed below this line. */
  URI lankUnder(String rad) {
    int plats = sagt.indexOf(rad);
    if (plats < 0) {
      throw new IllegalStateException("Nothing was said of " + rad + ": " + sagt);
    }
    return URI.create(sagt.get(plats + 1).strip());
  }

  /** How long processors have worked for the process, in milliseconds. */
  double processortid() {
    return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
  }

  /** The most memory that the process has held at once, in MB. */
  double minneSomMest() throws IOException {
    Optional<String> rad =
        Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
            .filter(en -> en.startsWith("VmHWM:"))
            .findFirst();
    return rad.map(en -> Double.parseDouble(en.replaceAll("\\D", "")) / 1024).orElseThrow();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOPPTID, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void vanta() throws IOException {
    BufferedReader ut = process.inputReader(StandardCharsets.UTF_8);
    for (String rad = ut.readLine(); rad != null; rad = ut.readLine()) {
      sagt.add(rad);
      if (rad.startsWith(KLAR)) {
        return;
      }
    }
    throw new IllegalStateException("The process ended: " + String.join("\n", sagt));
  }
}
