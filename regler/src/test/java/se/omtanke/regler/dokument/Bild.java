package se.omtanke.regler.dokument;

import se.omtanke.regler.frist.Fristvillkor;

/** A time as a diagram in Mermaid. */
final class Bild {

  private Bild() {}

  static String av(Fristvillkor villkor) {
    StringBuilder bild = new StringBuilder("```mermaid\nflowchart LR\n");
    bild.append("  start[\"").append(villkor.start()).append("\"] --> tid([\"tiden\"])\n");
    bild.append("  tid --> stopp[\"").append(villkor.stopp()).append("\"]\n");
    villkor
        .forlangning()
        .ifPresent(
            ratt ->
                bild.append("  tid -. ")
                    .append(ratt.grund())
                    .append(" .-> langre([\"längre tid\"])\n  langre --> stopp\n"));
    villkor
        .uppehall()
        .ifPresent(dagar -> bild.append("  uppehall[\"").append(dagar).append("\"] -.-> tid\n"));
    return bild.append("```\n").toString();
  }
}
