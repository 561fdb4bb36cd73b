package se.omtanke.regler.handlaggning;

import java.util.Optional;
import se.omtanke.regler.lagrum.Regel;
import se.omtanke.regler.utfall.Faktum;
import se.omtanke.regler.utfall.Sparrad;
import se.omtanke.regler.utfall.Utfall;

/** A rule on when a decision may be changed. It has nothing to say of what it is not about. */
interface Andringsregel extends Regel {

  /** What it comes to, if it is about this. */
  Optional<Sparrad> prova(Andringsfraga fraga);

  /** A step of the trace. */
  default Optional<Sparrad> svar(Utfall utfall, String steg, Andringsfraga fraga) {
    return Optional.of(
        Sparrad.enligt(
            paragraf(),
            steg,
            utfall,
            Faktum.ur("beslutsdag", fraga.beslutad()),
            Faktum.ur("till nackdel", fraga.tillNackdel() ? "ja" : "nej"),
            Faktum.ur("skäl", fraga.skal().map(Andringsskal::visning).orElse("inte angivet"))));
  }
}
