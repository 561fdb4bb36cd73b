package se.omtanke.regler.samtycke;

import java.util.ArrayList;
import java.util.List;

/** What else the law opens when a consent is missing. Names paragraphs; decides nothing. */
final class Vagar {

  private Vagar() {}

  static List<String> av(Samtyckesfraga fraga) {
    List<String> vagar = new ArrayList<>();
    if (fraga.vardnadshavare().contains(Vilja.INTE_TILLFRAGAD)) {
      vagar.add("Fråga varje vårdnadshavare.");
    }
    if (fraga.arOeniga()) {
      vagar.add(vidOenighet(fraga));
    }
    if (fraga.nagonNekar() && fraga.insats() != Insatsslag.UTAN_BEHOVSPROVNING) {
      vagar.add("Pröva om vård utan samtycke behövs (SFS 1990:52, från 2027 SFS 2026:1600).");
    }
    return vagar;
  }

  private static String vidOenighet(Samtyckesfraga fraga) {
    return switch (fraga.insats()) {
      case SKYDDAT_BOENDE ->
          "Ansök hos förvaltningsrätten eller besluta om omedelbar insats (SFS 2024:79 3 och 4"
              + " kap.).";
      case BEHANDLING_I_OPPNA_FORMER, KONTAKTPERSON ->
          "Nämnden eller dess utskott prövar om insatsen krävs med hänsyn till barnets bästa (FB 6"
              + " kap. 13 a §, SFS 2025:400 30 kap. 10 §).";
      case FAMILJEHEM, JOURHEM, STODBOENDE, HVB, BOSTAD_MED_SARSKILT_STOD ->
          "Varje vårdnadshavares samtycke krävs alltid (SFS 2025:400 21 kap. 1 §).";
      case ANNAN_OPPEN, UTAN_BEHOVSPROVNING ->
          "Pröva om FB 6 kap. 13 a § omfattar insatsen; texten är inte kontrollerad här.";
    };
  }
}
