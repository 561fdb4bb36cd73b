package se.omtanke.regler.beslutsratt;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;

/** Care of abusers without consent is too grave for officials. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "30",
    paragraf = "9",
    fran = "2025-07-01",
    text = "73ba5d61f09cd0d8a866bc6fc89c115f0324b3be901921053cbbfd0ec0b59342")
final class EndastUtskottLvm implements Nivaregel {

  @Override
  public String namn() {
    return "beslutsratt_lvm";
  }

  @Override
  public String rubrik() {
    return "Lägst utskott enligt LVM";
  }

  @Override
  public Niva niva() {
    return Niva.UTSKOTT;
  }

  @Override
  public boolean reglerarOrdforanden() {
    return true;
  }

  @Override
  public List<Beslutsslag> beslut() {
    return List.of(
        new Beslutsslag("lvm_ansokan", "Ansökan om tvångsvård", "SFS 1988:870 11 §"),
        new Beslutsslag(
            "lvm_omhandertagande",
            "Omedelbart omhändertagande av missbrukare",
            "SFS 1988:870 13 §"));
  }
}
