package se.omtanke.organisation.webb.redigering;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.organisation.andring.Redaktion;
import se.omtanke.organisation.version.Register;

/**
 * One kind of change of a register, put together of what is asked, how answers are read, and how
 * what differs is told.
 */
record Registerredigering<L>(
    String slag, Redaktion<L> redaktion, Form<L> form, Tolk<L> tolk, Ord<L> ord)
    implements Redigering {

  /** What is asked, when this is stated now. */
  @FunctionalInterface
  interface Form<L> {
    List<Fraga> fragor(Transaction tx, L lage, Sida sida, Formular formular);
  }

  /** Makes a change of the answers; the reader asks that nothing was wrong. */
  @FunctionalInterface
  interface Tolk<L> {
    UnaryOperator<L> andring(Transaction tx, L lage, Svar svar);
  }

  /** Tells what differs and what rests on it. */
  @FunctionalInterface
  interface Ord<L> {
    Provad provad(Transaction tx, Redaktion.Forslag<L> forslag, Texter texter);
  }

  @Override
  public Register register() {
    return redaktion.register();
  }

  @Override
  public List<Fraga> fragor(Transaction tx, Sida sida, Formular formular) {
    return form.fragor(tx, redaktion.lage(tx), sida, formular);
  }

  @Override
  public Provad prova(Transaction tx, Map<String, String> varden, Texter texter) {
    return ord.provad(tx, redaktion.prova(tx, las(tx, varden, texter)), texter);
  }

  @Override
  public void gor(WriteTransaction tx, Map<String, String> varden, Texter texter, Kvitto kvitto) {
    redaktion.gor(tx, las(tx, varden, texter), kvitto.sedd(), kvitto.orsak());
  }

  private UnaryOperator<L> las(Transaction tx, Map<String, String> varden, Texter texter) {
    Svar svar = new Svar(varden, texter);
    UnaryOperator<L> andring = tolk.andring(tx, redaktion.lage(tx), svar);
    svar.krav();
    return andring;
  }
}
