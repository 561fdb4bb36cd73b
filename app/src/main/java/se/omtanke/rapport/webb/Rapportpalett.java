package se.omtanke.rapport.webb;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Palettbidrag;
import se.omtanke.komponenter.Palettrad;
import se.omtanke.komponenter.Texter;
import se.omtanke.rapport.Mallar;
import se.omtanke.rapport.Mallar.Mallrad;

/** Finds reports by name or kind, for those who may open them. */
@Component
@Order(20)
class Rapportpalett implements Palettbidrag {

  private static final int FLEST = 8;

  private final Transactions transaktioner;
  private final Mallar mallar;

  Rapportpalett(Transactions transaktioner, Mallar mallar) {
    this.transaktioner = transaktioner;
    this.mallar = mallar;
  }

  @Override
  public List<Palettrad> sok(String sokord, Texter texter, HttpServletRequest forfragan) {
    String ord = sokord.toLowerCase(Locale.ROOT);
    return Inloggad.aktuell()
        .filter(vem -> Rapportatgard.LASA.regel().oppnarFor(vem))
        .flatMap(Inloggad::uppdrag)
        .map(Medarbetaruppdrag::anropare)
        .map(vem -> transaktioner.read(vem, mallar::alla))
        .orElse(List.of())
        .stream()
        .filter(mall -> passar(mall, ord))
        .limit(FLEST)
        .map(
            mall ->
                new Palettrad(namn(mall), texter.text("rapport.palett"), "/rapporter/" + mall.id()))
        .toList();
  }

  private static boolean passar(Mallrad mall, String ord) {
    return namn(mall).toLowerCase(Locale.ROOT).contains(ord)
        || mall.rapporttyp().toLowerCase(Locale.ROOT).startsWith(ord);
  }

  /** The template's name may hold words in braces that follow the period. */
  private static String namn(Mallrad mall) {
    return mall.namn().replaceAll("\\s*\\{[^}]*}", "").strip();
  }
}
