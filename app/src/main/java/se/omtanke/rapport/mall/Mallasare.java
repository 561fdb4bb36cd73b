package se.omtanke.rapport.mall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.omtanke.rapport.tal.Talenhet;
import se.omtanke.rapport.tal.Talform;

/** Reads a report template from YAML, strictly. */
public final class Mallasare {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

  private Mallasare() {}

  /**
   * Reads a template.
   *
   * @param fil the file's name, for messages
   * @param yaml the file's text
   * @throws Mallfel at the first fault, with line and path
   */
  public static Rapportmall las(String fil, String yaml) {
    Mallkarta karta = Mallnod.las(fil, yaml).karta();
    Mallnod id = karta.krav("id");
    if (!ID.matcher(id.text()).matches()) {
      throw id.fel("en malls id är små bokstäver a–z, siffror och bindestreck");
    }
    Urvalslasare urval = new Urvalslasare();
    karta.finns("urval").ifPresent(nod -> urval.namnge(nod.karta()));
    Talform form = Formlasare.form(karta, new Talform(Talenhet.TKR, 0));
    Teckenregel tecken = Formlasare.tecken(karta, Teckenregel.INTAKT_PLUS);
    List<Avsnitt> avsnitt = new Avsnittslasare(urval, form, tecken).avsnitt(karta.krav("avsnitt"));
    Rapportmall mall =
        new Rapportmall(
            id.text(),
            karta.krav("version").heltal(),
            karta.text("namn"),
            karta.text("typ"),
            karta.janej("eget_godkannande", false),
            valbara(karta, urval),
            huvud(karta),
            avsnitt);
    karta.slut();
    return mall;
  }

  private static List<Valbart> valbara(Mallkarta karta, Urvalslasare urval) {
    List<Valbart> valbara = new ArrayList<>();
    for (Mallnod nod : karta.finns("valbara").map(Mallnod::lista).orElse(List.of())) {
      Mallkarta val = nod.karta();
      Mallnod id = val.krav("val");
      if (!ID.matcher(id.text()).matches()) {
        throw id.fel("ett vals namn är små bokstäver a–z, siffror och bindestreck");
      }
      valbara.add(new Valbart(id.text(), val.text("namn"), urval.urval(val.krav("urval"))));
      val.slut();
    }
    return valbara;
  }

  private static Map<String, String> huvud(Mallkarta karta) {
    Map<String, String> huvud = new LinkedHashMap<>();
    karta
        .finns("huvud")
        .map(Mallnod::karta)
        .ifPresent(fakta -> fakta.nycklar().forEach(n -> huvud.put(n, fakta.text(n))));
    return huvud;
  }
}
