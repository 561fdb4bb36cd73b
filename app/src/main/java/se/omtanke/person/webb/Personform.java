package se.omtanke.person.webb;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Val;

/**
 * The answers of a form about a person, read strictly: what cannot be is said in words.
 *
 * @param sida the page, for its texts
 * @param varden what was typed
 */
record Personform(Sida sida, Map<String, String> varden) {

  String text(String falt) {
    return varden.getOrDefault(falt, "").strip();
  }

  Optional<LocalDate> dag(String falt) {
    String text = text(falt);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      String siffror = text.replaceAll("[\\s-]", "");
      if (siffror.matches("[0-9]{8}")) {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(siffror, 0, 4, 10),
                Integer.parseInt(siffror, 4, 6, 10),
                Integer.parseInt(siffror, 6, 8, 10)));
      }
    } catch (DateTimeException e) {
      throw new OgiltigIndata(falt, sida.text("person.form.dag.finnsinte"));
    }
    throw new OgiltigIndata(falt, sida.text("person.form.dag.fel"));
  }

  LocalDate kravDag(String falt) {
    return dag(falt)
        .orElseThrow(() -> new OgiltigIndata(falt, sida.text("person.form.dag.saknas")));
  }

  <E extends Enum<E>> E val(String falt, Class<E> typ) {
    String text = text(falt);
    return Arrays.stream(typ.getEnumConstants())
        .filter(varde -> varde.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new OgiltigIndata(falt, sida.text("person.form.valj")));
  }

  static <E extends Enum<E>> List<Val> alla(Sida sida, String grupp, Class<E> typ) {
    return Arrays.stream(typ.getEnumConstants())
        .map(varde -> Val.av(varde.name(), Personsidor.ord(sida, grupp, varde)))
        .toList();
  }

  static Formfraga textfraga(Formular f, String namn) {
    return Formfraga.text(f.falt(namn, etikett(f, namn)));
  }

  static Formfraga frivillig(Formular f, String namn) {
    return Formfraga.text(f.falt(namn, etikett(f, namn)).somFrivilligt());
  }

  static Formfraga datumfraga(Formular f, String namn) {
    return Formfraga.datum(f.falt(namn, etikett(f, namn)));
  }

  static String etikett(Formular f, String namn) {
    return f.texter().text("person.falt." + namn);
  }
}
