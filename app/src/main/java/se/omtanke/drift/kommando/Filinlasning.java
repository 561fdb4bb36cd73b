package se.omtanke.drift.kommando;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.omtanke.ekonomi.Forhandsgranskning;
import se.omtanke.ekonomi.Inlasningar;
import se.omtanke.ekonomi.Radfel;
import se.omtanke.filformat.Filfel;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Omtankefel;

/** Previews some files and, if none has a fault, reads them in; tells what it does. */
record Filinlasning(Inlasningar inlasningar, Anropare vem, String mappning, PrintWriter ut) {

  /** Whether every file was accepted. */
  boolean lasIn(List<Path> filer, boolean baraProva) {
    List<Forhandsgranskning> godtagna = new ArrayList<>();
    for (Path fil : filer) {
      prova(fil).filter(Forhandsgranskning::godtagbar).ifPresent(godtagna::add);
    }
    if (godtagna.size() < filer.size()) {
      ut.println("Ingen fil är inläst.");
      return false;
    }
    return baraProva || godtagna.stream().allMatch(this::bekrafta);
  }

  private Optional<Forhandsgranskning> prova(Path fil) {
    String namn = String.valueOf(fil.getFileName());
    ut.println("Granskar " + namn + " …");
    ut.flush();
    try {
      Forhandsgranskning granskning = inlasningar.prova(vem, mappning, namn, fil);
      beskriv(granskning);
      return Optional.of(granskning);
    } catch (Filfel fel) {
      skriv(new Radfel(fel.rad(), fel.kolumn(), String.valueOf(fel.getMessage())));
    } catch (Omtankefel fel) {
      ut.println("  " + fel.klarsprak());
    }
    return Optional.empty();
  }

  private void beskriv(Forhandsgranskning granskning) {
    granskning.fel().forEach(this::skriv);
    if (granskning.flerFel()) {
      ut.println("  … och fler fel.");
    }
    granskning.markligt().forEach(rad -> ut.println("  Märkligt: " + rad));
    ut.println("  " + granskning.rader() + " rader" + omdome(granskning));
  }

  private static String omdome(Forhandsgranskning granskning) {
    if (!granskning.godtagbar()) {
      return ", med fel.";
    }
    return granskning.oforandrad() ? ", oförändrad: allt gäller redan." : ", kan läsas in.";
  }

  private void skriv(Radfel fel) {
    ut.println("  " + fel.iText());
  }

  private boolean bekrafta(Forhandsgranskning provad) {
    try {
      Forhandsgranskning granskning = inlasningar.bekrafta(vem, provad.inlasning());
      ut.println(
          provad.filnamn()
              + (granskning.oforandrad()
                  ? ": oförändrad."
                  : ": " + granskning.rader() + " rader inlästa."));
      return true;
    } catch (Omtankefel fel) {
      ut.println(provad.filnamn() + ": " + fel.klarsprak());
      return false;
    }
  }
}
