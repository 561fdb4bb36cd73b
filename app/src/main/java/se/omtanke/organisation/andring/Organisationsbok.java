package se.omtanke.organisation.andring;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.Enhetsversion;
import se.omtanke.organisation.Organisation;
import se.omtanke.organisation.Organisationsbrist;
import se.omtanke.organisation.Organisationshistorik;
import se.omtanke.organisation.version.Aterstallning;
import se.omtanke.organisation.version.Register;

/** The organisation as a register that is stated whole. */
@Component
public class Organisationsbok implements Registerbok<Organisationslage> {

  private final Organisation organisation;

  Organisationsbok(Organisation organisation) {
    this.organisation = organisation;
  }

  @Override
  public Register register() {
    return Register.ORGANISATION;
  }

  @Override
  public Organisationslage lage(Transaction tx) {
    return lage(organisation.historik(tx));
  }

  @Override
  public Organisationslage lage(Transaction tx, Instant kant) {
    return lage(organisation.historik(tx, kant));
  }

  @Override
  public List<Faltfel> brister(Organisationslage lage) {
    return lage.brister().stream()
        .map(brist -> new Faltfel(brist.falt(), vem(brist) + brist.klarsprak()))
        .distinct()
        .toList();
  }

  @Override
  public Organisationslage utan(
      Organisationslage nu, Organisationslage fore, Organisationslage efter) {
    return new Organisationslage(
        Aterstallning.av(fore.versioner(), efter.versioner()).pa(nu.versioner()),
        Aterstallning.av(fore.foljd(), efter.foljd()).pa(nu.foljd()));
  }

  @Override
  public void faststall(WriteTransaction tx, Organisationslage lage, String orsak) {
    organisation.faststall(tx, lage.versioner(), lage.foljd(), orsak);
  }

  private static String vem(Organisationsbrist brist) {
    return brist.post() instanceof Enhetsversion version ? version.namn() + ": " : "";
  }

  private static Organisationslage lage(Organisationshistorik historik) {
    return Organisationslage.av(historik.allaVersioner(), historik.successioner());
  }
}
