package se.omtanke.organisation.webb.redigering;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.organisation.andring.Redaktion;
import se.omtanke.organisation.version.Register;

/** Takes a change of a register back. */
record Registerangrande<L>(Redaktion<L> redaktion, Registerredigering.Ord<L> ord)
    implements Redigering {

  @Override
  public String slag() {
    return ANGRA;
  }

  @Override
  public Register register() {
    return redaktion.register();
  }

  @Override
  public List<Fraga> fragor(Transaction tx, Sida sida, Formular formular) {
    return List.of();
  }

  @Override
  public Provad prova(Transaction tx, Map<String, String> varden, Texter texter) {
    return ord.provad(tx, redaktion.provaAngra(tx, andring(varden)), texter);
  }

  @Override
  public void gor(WriteTransaction tx, Map<String, String> varden, Texter texter, Kvitto kvitto) {
    redaktion.angra(tx, andring(varden), kvitto.sedd(), kvitto.orsak());
  }

  private static UUID andring(Map<String, String> varden) {
    try {
      return UUID.fromString(varden.getOrDefault("andring", ""));
    } catch (IllegalArgumentException e) {
      throw new Saknas("Ändringen finns inte.");
    }
  }
}
