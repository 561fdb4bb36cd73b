package se.omtanke.regler.gallring;

import static se.omtanke.regler.gallring.Gallringssvar.Beslut.BEDOMS;
import static se.omtanke.regler.gallring.Gallringssvar.Beslut.BEVARAS;
import static se.omtanke.regler.gallring.Gallringssvar.Beslut.FAR_GALLRAS;
import static se.omtanke.regler.gallring.Gallringssvar.Beslut.GALLRAS;
import static se.omtanke.regler.gallring.Gallringssvar.Beslut.OVERLAMNAS;
import static se.omtanke.regler.gallring.Gallringssvar.Beslut.VANTA;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.omtanke.regler.gallring.Gallringssvar.Beslut;
import se.omtanke.regler.lagrum.Paragraf;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.Faktum;
import se.omtanke.regler.utfall.OgiltigFraga;
import se.omtanke.regler.utfall.Sparrad;
import se.omtanke.regler.utfall.Utfall;

/**
 * All rules on destroying and keeping, asked together: what is kept for ever wins over what is
 * handed over, that over what must be found out, and of several days the last one counts.
 */
public final class Gallring {

  private static final MonthDay ARETS_SISTA = MonthDay.of(12, 31);

  private final Parametrar parametrar;

  private Gallring(Parametrar parametrar) {
    this.parametrar = parametrar;
  }

  /** By the rules and numbers that hold. */
  public static Gallring gallande() {
    return new Gallring(Parametrar.gallande());
  }

  /** A rule's answer. */
  private record Svar(Gallringsregel regel, Verkan verkan) {

    Sparrad rad() {
      Utfall utfall = verkan instanceof Verkan.Bedoms ? Utfall.KRAVER_BEDOMNING : Utfall.UPPFYLLT;
      return new Sparrad(verkan.skal(), regel.paragraf().utforlig(), utfall, verkan.fakta());
    }

    Paragraf paragraf() {
      return regel.paragraf().hela();
    }
  }

  /**
   * What is to happen to the documents.
   *
   * @throws OgiltigFraga if no rule is about them on that day
   */
  public Gallringssvar prova(Gallringsfraga fraga) {
    List<Svar> svar = svar(fraga);
    if (svar.isEmpty()) {
      throw new OgiltigFraga(
          "Ingen regel om gallring av "
              + fraga.akt().visning()
              + " är i kraft "
              + fraga.dag()
              + ".");
    }
    return forsta(svar, Verkan.Aldrig.class)
        .map(rad -> utanDag(BEVARAS, rad, svar))
        .or(() -> forsta(svar, Verkan.Bedoms.class).map(rad -> utanDag(BEDOMS, rad, svar)))
        .or(() -> forsta(svar, Verkan.Overlamnas.class).map(rad -> overlamnas(fraga, rad, svar)))
        .orElseGet(() -> medDag(fraga, svar));
  }

  private List<Svar> svar(Gallringsfraga fraga) {
    List<Svar> svar = new ArrayList<>();
    for (Gallringsregel regel : Gallringslista.alla()) {
      if (regel.galler().innehaller(fraga.dag())) {
        regel.prova(fraga, parametrar).ifPresent(verkan -> svar.add(new Svar(regel, verkan)));
      }
    }
    return svar;
  }

  private static Optional<Svar> forsta(List<Svar> svar, Class<? extends Verkan> slag) {
    return svar.stream().filter(rad -> slag.isInstance(rad.verkan())).findFirst();
  }

  private static Gallringssvar utanDag(Beslut beslut, Svar avgor, List<Svar> svar) {
    return new Gallringssvar(
        beslut, Optional.empty(), Optional.empty(), avgor.paragraf().toString(), rader(svar));
  }

  private static Gallringssvar overlamnas(Gallringsfraga fraga, Svar avgor, List<Svar> svar) {
    Gallringssvar annars = medDag(fraga, svar);
    return new Gallringssvar(
        annars.beslut() == GALLRAS ? OVERLAMNAS : annars.beslut(),
        annars.fran(),
        Optional.empty(),
        avgor.paragraf().toString(),
        annars.spar());
  }

  private static Gallringssvar medDag(Gallringsfraga fraga, List<Svar> svar) {
    Svar sist = svar.stream().max(Comparator.comparing(rad -> dag(rad.verkan()))).orElseThrow();
    LocalDate fran = dag(sist.verkan());
    boolean plikt = svar.stream().anyMatch(rad -> rad.verkan() instanceof Verkan.Tidigast);
    List<Sparrad> rader = new ArrayList<>(rader(svar));
    fraga.hinder().forEach(hinder -> rader.add(hinder(hinder, sist)));
    boolean vantar = fraga.dag().isBefore(fran) || !fraga.hinder().isEmpty();
    return new Gallringssvar(
        vantar ? VANTA : plikt ? GALLRAS : FAR_GALLRAS,
        Optional.of(fran),
        plikt ? Optional.of(ARETS_SISTA.atYear(fran.getYear() + 1)) : Optional.empty(),
        sist.paragraf().toString(),
        rader);
  }

  private static Sparrad hinder(String hinder, Svar sist) {
    return new Sparrad(
        "Gallringen väntar på ett hinder som någon ska pröva",
        sist.regel().paragraf().utforlig(),
        Utfall.KRAVER_BEDOMNING,
        List.of(Faktum.ur("hinder", hinder)));
  }

  private static LocalDate dag(Verkan verkan) {
    return switch (verkan) {
      case Verkan.Tidigast tidigast -> tidigast.fran();
      case Verkan.BevarasTill bevaras -> bevaras.till();
      case Verkan.Aldrig _, Verkan.Overlamnas _, Verkan.Bedoms _ -> LocalDate.MIN;
    };
  }

  private static List<Sparrad> rader(List<Svar> svar) {
    return svar.stream().map(Svar::rad).toList();
  }
}
