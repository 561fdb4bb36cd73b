package se.omtanke.regler.beslutsratt;

import static se.omtanke.regler.utfall.Utfall.INTE_UPPFYLLT;
import static se.omtanke.regler.utfall.Utfall.KRAVER_BEDOMNING;
import static se.omtanke.regler.utfall.Utfall.UPPFYLLT;

import java.util.List;
import java.util.Optional;
import se.omtanke.regler.lagrum.Regel;
import se.omtanke.regler.utfall.Faktum;
import se.omtanke.regler.utfall.OgiltigFraga;
import se.omtanke.regler.utfall.Sparrad;
import se.omtanke.regler.utfall.Utfall;

/** Whether somebody may decide something. */
public final class Beslutsratt {

  private Beslutsratt() {}

  /**
   * Whether they may.
   *
   * @throws OgiltigFraga if there is no such kind of decision, or no rule about it on that day
   */
  public static Beslutsrattssvar prova(Beslutsrattsfraga fraga) {
    Nivaregel regel = regel(fraga);
    return switch (fraga.beslutsfattare()) {
      case NAMND -> svar(regel, regel, UPPFYLLT, "Nämnden får alltid besluta", fraga);
      case UTSKOTT -> utskott(regel, fraga);
      case ORDFORANDE -> ordforande(regel, fraga);
      case ANSTALLD -> delegat(regel, regel, fraga);
      case ANSTALLD_I_ANNAN_KOMMUN -> delegat(regel, Beslutsrattslista.ANNAN_KOMMUN, fraga);
      case AUTOMAT -> automat(regel, fraga);
    };
  }

  /** The paragraph that sets the lowest level for a kind of decision on a day. */
  private static Nivaregel regel(Beslutsrattsfraga fraga) {
    List<Nivaregel> om =
        Beslutsrattslista.nivaer().stream()
            .filter(regel -> regel.beslut().stream().anyMatch(slag -> arSamma(slag, fraga)))
            .toList();
    if (om.isEmpty()) {
      throw new OgiltigFraga("Det finns inget beslutsslag med det namnet.");
    }
    return om.stream()
        .filter(regel -> regel.galler().innehaller(fraga.dag()))
        .findFirst()
        .orElseThrow(
            () -> new OgiltigFraga("Ingen regel om beslutet är i kraft " + fraga.dag() + "."));
  }

  private static boolean arSamma(Beslutsslag slag, Beslutsrattsfraga fraga) {
    return slag.namn().equals(fraga.beslut());
  }

  private static Beslutsrattssvar utskott(Nivaregel regel, Beslutsrattsfraga fraga) {
    if (regel.niva() == Niva.NAMND) {
      return svar(regel, regel, INTE_UPPFYLLT, "Endast nämnden får besluta", fraga);
    }
    return enligtOrdningen(regel, regel, fraga);
  }

  private static Beslutsrattssvar delegat(Nivaregel regel, Regel grund, Beslutsrattsfraga fraga) {
    return regel.niva() == Niva.DELEGAT
        ? enligtOrdningen(regel, grund, fraga)
        : svar(regel, regel, INTE_UPPFYLLT, "Beslutet fattas av " + regel.niva().visning(), fraga);
  }

  private static Beslutsrattssvar enligtOrdningen(
      Nivaregel regel, Regel grund, Beslutsrattsfraga fraga) {
    return fraga.arDelegerat()
        ? svar(regel, grund, UPPFYLLT, "Nämnden har delegerat beslutet", fraga)
        : svar(
            regel, grund, INTE_UPPFYLLT, "Delegationsordningen har inte beslutet den dagen", fraga);
  }

  private static Beslutsrattssvar automat(Nivaregel regel, Beslutsrattsfraga fraga) {
    return fraga.overklagbart()
        ? delegat(regel, Beslutsrattslista.AUTOMAT, fraga)
        : svar(
            regel,
            Beslutsrattslista.AUTOMAT,
            INTE_UPPFYLLT,
            "Beslut som bara kan laglighetsprövas, eller inte överklagas, automatiseras inte",
            fraga);
  }

  private static Beslutsrattssvar ordforande(Nivaregel regel, Beslutsrattsfraga fraga) {
    if (!fraga.bradskande()) {
      return delegat(regel, regel, fraga);
    }
    Optional<Bradskanderegel> egen =
        Beslutsrattslista.bradskande().stream()
            .filter(bradskande -> bradskande.beslut().equals(fraga.beslut()))
            .filter(bradskande -> bradskande.galler().innehaller(fraga.dag()))
            .findFirst();
    return egen.map(
            bradskande ->
                svar(regel, bradskande, UPPFYLLT, "Nämnden kan inte avvaktas; anmäls", fraga))
        .orElseGet(() -> utanEgenRegel(regel, fraga));
  }

  private static Beslutsrattssvar utanEgenRegel(Nivaregel regel, Beslutsrattsfraga fraga) {
    if (regel.reglerarOrdforanden()) {
      return svar(
          regel,
          regel,
          INTE_UPPFYLLT,
          "Lagen säger själv när ordföranden får besluta, och detta hör inte dit",
          fraga);
    }
    boolean delegerbart = regel.niva() == Niva.DELEGAT;
    if (delegerbart && fraga.arDelegerat()) {
      return svar(
          regel,
          Beslutsrattslista.BRADSKANDE,
          UPPFYLLT,
          "Ordföranden har nämndens uppdrag i brådskande ärenden; anmäls",
          fraga);
    }
    return svar(
        regel,
        Beslutsrattslista.BRADSKANDE,
        KRAVER_BEDOMNING,
        "Kräver nämndens uppdrag i brådskande ärenden, och att det får ges för ett sådant beslut",
        fraga);
  }

  private static Beslutsrattssvar svar(
      Nivaregel regel, Regel grund, Utfall utfall, String steg, Beslutsrattsfraga fraga) {
    boolean anmals = fraga.beslutsfattare() == Beslutsfattare.ORDFORANDE && fraga.bradskande();
    Sparrad rad =
        Sparrad.enligt(
            grund.paragraf(),
            steg,
            utfall,
            Faktum.ur("beslut", fraga.beslut()),
            Faktum.ur("beslutsfattare", fraga.beslutsfattare().visning()),
            Faktum.ur("brådskande", fraga.bradskande() ? "ja" : "nej"));
    return new Beslutsrattssvar(utfall, regel.niva(), anmals, List.of(rad));
  }
}
