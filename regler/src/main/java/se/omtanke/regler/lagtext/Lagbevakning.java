package se.omtanke.regler.lagtext;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.omtanke.regler.lagrum.Lagstod;
import se.omtanke.regler.lagrum.Regel;

/** Compares what rules were written from with texts of the law. */
public final class Lagbevakning {

  private final Map<String, Lagtext> texter;

  /** A watch over these texts; of two files with one act the last is taken. */
  public Lagbevakning(Collection<Lagtext> texter) {
    this.texter = texter.stream().collect(toMap(Lagtext::sfs, identity(), (en, annan) -> annan));
  }

  /** What there is to say of each paragraph of each rule, in the order of the rules. */
  public List<Iakttagelse> granska(List<? extends Regel> regler) {
    return regler.stream()
        .flatMap(regel -> regel.lagstod().stream().map(stod -> iakttagelse(regel, stod)))
        .toList();
  }

  private Iakttagelse iakttagelse(Regel regel, Lagstod stod) {
    Lagtext text = texter.get(stod.paragraf().sfs());
    if (stod.arEjKontrollerad()) {
      return new Iakttagelse(regel, stod, Iakttagelse.Slag.EJ_KONTROLLERAD, "hash saknas");
    }
    if (text == null) {
      return new Iakttagelse(regel, stod, Iakttagelse.Slag.EJ_KONTROLLERAD, "texten finns inte");
    }
    return jamford(regel, stod, text.lydelser(stod.paragraf()));
  }

  private static Iakttagelse jamford(Regel regel, Lagstod stod, List<Lydelse> lydelser) {
    Optional<Lydelse> regelns = paRegelnsDag(stod, lydelser);
    if (regelns.isEmpty()) {
      return new Iakttagelse(
          regel, stod, Iakttagelse.Slag.ANDRAD, "paragrafen finns inte i texten");
    }
    if (!regelns.get().hash().equals(stod.hash())) {
      return new Iakttagelse(regel, stod, Iakttagelse.Slag.ANDRAD, "texten har ändrats");
    }
    return lydelser.stream()
        .filter(lydelse -> !lydelse.hash().equals(stod.hash()))
        .filter(lydelse -> lydelse.galler().fran().isAfter(regelns.get().galler().fran()))
        .filter(lydelse -> lydelse.galler().overlappar(stod.galler()))
        .findFirst()
        .map(ny -> new Iakttagelse(regel, stod, Iakttagelse.Slag.ANDRAD, nyFran(ny)))
        .orElseGet(() -> new Iakttagelse(regel, stod, Iakttagelse.Slag.OFORANDRAD, ""));
  }

  private static String nyFran(Lydelse ny) {
    return "ny lydelse från " + ny.galler().fran();
  }

  /** Of several wordings the one in force on the rule's first day; texts know no older ones. */
  private static Optional<Lydelse> paRegelnsDag(Lagstod stod, List<Lydelse> lydelser) {
    LocalDate dag = stod.galler().fran();
    return lydelser.stream()
        .filter(lydelse -> lydelse.galler().innehaller(dag))
        .reduce((tidigare, senare) -> senare);
  }
}
