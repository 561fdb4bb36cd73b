package se.omtanke.arende.webb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import se.omtanke.arende.Beslut;
import se.omtanke.arende.Beslutsslag;
import se.omtanke.arende.Yrkande;
import se.omtanke.arende.Yrkandeutfall;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Val;

/** The form of a proposed decision: a few requests, each with its outcome, and the reasons. */
final class Beslutsformular {

  /** As many requests as the form has room for. */
  static final int YRKANDEN = 3;

  private static final Beslutsslag[] SLAG =
      Arrays.stream(Beslutsslag.values())
          .filter(Beslutsslag::efterUtredning)
          .toArray(Beslutsslag[]::new);

  private Beslutsformular() {}

  static Beslut.Nytt las(MultiValueMap<String, String> falt) {
    Falttolk tolk = new Falttolk(falt);
    List<Yrkande> yrkanden = new ArrayList<>();
    for (int n = 1; n <= YRKANDEN; n++) {
      if (n == 1 || tolk.kryssat("galler" + n) || tolk.kryssat("utfall" + n)) {
        yrkanden.add(yrkande(tolk, n));
      }
    }
    tolk.krav();
    return new Beslut.Nytt(
        yrkanden,
        tolk.text("skal"),
        new Beslut.Barnet(tolk.text("basta"), tolk.text("asikt"), tolk.text("saknas")));
  }

  /** The words of an earlier proposal, as the form's fields. */
  static Map<String, String> falt(Beslut beslut) {
    Map<String, String> falt = new HashMap<>();
    for (int n = 1; n <= Math.min(YRKANDEN, beslut.yrkanden().size()); n++) {
      Yrkande yrkande = beslut.yrkanden().get(n - 1);
      falt.put("slag" + n, yrkande.slag().name());
      falt.put("galler" + n, yrkande.galler());
      falt.put("utfall" + n, yrkande.utfall().name());
      falt.put("fran" + n, yrkande.fran().map(LocalDate::toString).orElse(""));
      falt.put("till" + n, yrkande.till().map(dag -> dag.minusDays(1).toString()).orElse(""));
      falt.put("villkor" + n, yrkande.villkor());
    }
    falt.put("skal", beslut.skal());
    falt.put("basta", beslut.barn().basta());
    falt.put("asikt", beslut.barn().asikt());
    falt.put("saknas", beslut.barn().saknas());
    return falt;
  }

  static List<Val> slag(Sida sida) {
    return Arrays.stream(SLAG)
        .map(en -> Val.av(en.name(), sida.text(en.textnyckel()) + " – " + en.lagrum()))
        .toList();
  }

  static List<Val> utfall(Sida sida) {
    return Arrays.stream(Yrkandeutfall.values())
        .map(en -> Val.av(en.name(), sida.text(en.textnyckel())))
        .toList();
  }

  private static Yrkande yrkande(Falttolk tolk, int n) {
    Optional<LocalDate> tillOchMed = tolk.dag("till" + n);
    return new Yrkande(
        tolk.val("slag" + n, SLAG, "Välj vad beslutet gäller."),
        tolk.text("galler" + n),
        tolk.val("utfall" + n, Yrkandeutfall.values(), "Välj hur yrkandet avgörs."),
        tolk.dag("fran" + n),
        tillOchMed.map(dag -> dag.plusDays(1)),
        tolk.text("villkor" + n));
  }
}
