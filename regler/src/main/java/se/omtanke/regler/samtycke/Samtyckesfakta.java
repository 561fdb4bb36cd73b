package se.omtanke.regler.samtycke;

import java.util.ArrayList;
import java.util.List;
import se.omtanke.regler.utfall.Faktum;

/** The question as facts. */
final class Samtyckesfakta {

  private Samtyckesfakta() {}

  static List<Faktum> av(Samtyckesfraga fraga, int alder) {
    List<Faktum> fakta = new ArrayList<>();
    fakta.add(Faktum.ur("barnets ålder", alder));
    fakta.add(Faktum.ur("insats", fraga.insats().visning()));
    fakta.add(Faktum.ur("barnet", fraga.barnet().visning()));
    fraga.vardnadshavare().forEach(svar -> fakta.add(Faktum.ur("vårdnadshavare", svar.visning())));
    fraga.lampligt().ifPresent(svar -> fakta.add(Faktum.ur("lämpligt", svar ? "ja" : "nej")));
    return fakta;
  }
}
