package se.omtanke.organisation.webb.redigering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Falt;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Val;

/**
 * The questions of a form, gathered in order. Labels are {@code organisation.fraga.<name>}, hints
 * the same with {@code .hjalp}.
 */
final class Fragor {

  private static final String NYCKEL = "organisation.fraga.";

  private final Sida sida;
  private final Formular formular;
  private final Map<String, String> forslag;
  private final List<Fraga> fragor = new ArrayList<>();

  Fragor(Sida sida, Formular formular, Map<String, String> forslag) {
    this.sida = sida;
    this.formular = formular;
    this.forslag = forslag;
  }

  List<Fraga> alla() {
    return List.copyOf(fragor);
  }

  Fragor text(String namn, String bredd) {
    return text(namn, bredd, falt -> falt);
  }

  Fragor frivilligText(String namn, String bredd) {
    return text(namn, bredd, Falt::somFrivilligt);
  }

  Fragor dag(String namn) {
    fragor.add(new Fraga.Dag(falt(namn)));
    return this;
  }

  Fragor frivilligDag(String namn) {
    fragor.add(new Fraga.Dag(falt(namn).somFrivilligt()));
    return this;
  }

  Fragor val(String namn, List<Val> val) {
    fragor.add(new Fraga.Ettval(falt(namn), val, sida.text("organisation.fraga.valj")));
    return this;
  }

  Fragor frivilligtVal(String namn, List<Val> val) {
    fragor.add(
        new Fraga.Ettval(falt(namn).somFrivilligt(), val, sida.text("organisation.fraga.ingen")));
    return this;
  }

  Fragor kryss(String namn) {
    fragor.add(new Fraga.Kryss(falt(namn), Val.av("ja", sida.text(NYCKEL + namn + ".ja"))));
    return this;
  }

  private Fragor text(String namn, String bredd, UnaryOperator<Falt> form) {
    fragor.add(new Fraga.Text(form.apply(falt(namn)), bredd));
    return this;
  }

  /** Numbered questions share label and hint: {@code till3} is asked as {@code till}. */
  private Falt falt(String namn) {
    String grund = namn.replaceAll("\\d+$", "");
    String nummer = namn.substring(grund.length());
    String etikett = sida.text(NYCKEL + grund, nummer);
    Falt falt =
        formular
            .falt(namn, etikett)
            .medForslag(formular.varden().containsKey(namn) ? "" : forslag.getOrDefault(namn, ""));
    String hjalp = sida.text(NYCKEL + grund + ".hjalp");
    return hjalp.startsWith(NYCKEL) || hjalp.isEmpty() || nummer.compareTo("1") > 0
        ? falt
        : falt.medLedtext(hjalp);
  }
}
