package se.omtanke.organisation.webb.redigering;

import java.util.List;
import java.util.Map;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.organisation.version.Register;

/**
 * One kind of change of a register: what is asked, what the answers make, and the change itself.
 */
interface Redigering {

  /** The name in addresses of taking a change back. */
  String ANGRA = "angra";

  /** Its name in the address: {@code avsluta}. */
  String slag();

  /** The register it changes. */
  Register register();

  /** What is asked; nothing if all is known by the address. */
  List<Fraga> fragor(Transaction tx, Sida sida, Formular formular);

  /**
   * Tries the answers and writes nothing.
   *
   * @throws OgiltigIndata for what is wrong, by question
   */
  Provad prova(Transaction tx, Map<String, String> varden, Texter texter);

  /** Makes the change that was looked at. */
  void gor(WriteTransaction tx, Map<String, String> varden, Texter texter, Kvitto kvitto);

  /**
   * What goes with a change that someone has looked at.
   *
   * @param sedd the mark of what she looked at
   * @param orsak why she makes it
   */
  record Kvitto(String sedd, String orsak) {}
}
