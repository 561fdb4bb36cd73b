package se.omtanke.regler.samtycke;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.OgiltigFraga;
import se.omtanke.regler.utfall.Sparrad;
import se.omtanke.regler.utfall.Utfall;

/** Whether a measure for a child may be decided with the consents there are. */
public final class Samtycke {

  private static final String MYNDIG = "samtycke_personliga_behov.myndig";

  private final Parametrar parametrar;

  private Samtycke(Parametrar parametrar) {
    this.parametrar = parametrar;
  }

  /** By the rules and numbers that hold. */
  public static Samtycke gallande() {
    return new Samtycke(Parametrar.gallande());
  }

  /**
   * Whether the measure may be decided.
   *
   * @throws OgiltigFraga if it is not about a child, no guardian is named, or no rule holds then
   */
  public Samtyckessvar prova(Samtyckesfraga fraga) {
    int alder = alder(fraga);
    Sparrad grund =
        Samtyckeslista.grunder().stream()
            .filter(regel -> regel.galler().innehaller(fraga.dag()))
            .flatMap(regel -> regel.prova(fraga, alder, parametrar).stream())
            .findFirst()
            .orElseThrow(
                () -> new OgiltigFraga("Ingen regel om samtycke är i kraft " + fraga.dag() + "."));
    return grund.utfall() == Utfall.INTE_UPPFYLLT
        ? andraVagar(fraga, alder, grund)
        : new Samtyckessvar(grund.utfall(), grund.lagrum(), List.of(), List.of(grund));
  }

  private Samtyckessvar andraVagar(Samtyckesfraga fraga, int alder, Sparrad grund) {
    Optional<Sparrad> oeniga = Samtyckeslista.vidOenighet().prova(fraga, alder, parametrar);
    List<Sparrad> spar = new ArrayList<>(List.of(grund));
    oeniga.ifPresent(spar::add);
    Sparrad avgor = oeniga.orElse(grund);
    return new Samtyckessvar(avgor.utfall(), avgor.lagrum(), Vagar.av(fraga), spar);
  }

  private int alder(Samtyckesfraga fraga) {
    if (fraga.barnFott().isAfter(fraga.dag())) {
      throw new OgiltigFraga("Barnet är inte fött den dag frågan gäller.");
    }
    if (fraga.vardnadshavare().isEmpty()) {
      throw new OgiltigFraga("Ange vad varje vårdnadshavare har svarat, en i taget.");
    }
    int alder = Period.between(fraga.barnFott(), fraga.dag()).getYears();
    parametrar
        .varde(MYNDIG, fraga.dag())
        .filter(myndig -> alder >= Integer.parseInt(myndig.varde()))
        .ifPresent(
            myndig -> {
              throw new OgiltigFraga("Den som har fyllt " + myndig.varde() + " samtycker själv.");
            });
    return alder;
  }
}
