package se.omtanke.organisation.inlasning;

import java.util.ArrayList;
import java.util.List;
import se.omtanke.filformat.Filfel;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;

/** What is wrong in the files, gathered so that all of it can be mended at once. */
final class Felsamling {

  private final List<Faltfel> fel = new ArrayList<>();

  void lagg(String fil, int rad, String kolumn, String klarsprak) {
    String plats = rad == 0 ? fil : fil + ", rad " + rad;
    fel.add(new Faltfel(kolumn.isEmpty() ? plats : plats + ", kolumn " + kolumn, klarsprak));
  }

  void lagg(Filfel filfel) {
    lagg(filfel.fil(), filfel.rad(), filfel.kolumn(), String.valueOf(filfel.getMessage()));
  }

  void krav() {
    if (!fel.isEmpty()) {
      throw new OgiltigIndata(fel);
    }
  }
}
