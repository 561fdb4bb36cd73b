package se.omtanke.ekonomi.webb;

import java.util.List;
import java.util.UUID;
import se.omtanke.ekonomi.Budgetforslag;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.komponenter.delar.Status;

/**
 * A proposal as the pages show it.
 *
 * @param id its id
 * @param rad the line, in words
 * @param konto the account, in words
 * @param belopp thousands of kronor, with its sign
 * @param motivering why
 * @param forfattare who proposes
 * @param status what has become of it
 * @param skal why it was declined; empty if it was not
 * @param godtaget whether it counts
 * @param vantar whether nobody has decided
 * @param fel what is wrong with what was decided; empty if nothing is
 */
public record Forslagsvy(
    UUID id,
    String rad,
    String konto,
    String belopp,
    String motivering,
    String forfattare,
    Status status,
    String skal,
    boolean godtaget,
    boolean vantar,
    String fel) {

  static Forslagsvy av(Budgetord ord, Budgetforslag ett, List<Faltfel> fel) {
    return new Forslagsvy(
        ett.id(),
        ord.rad(ett.forslag().nyckel()),
        ord.konto(ett.forslag().konto()),
        Budgetord.andring(ett.forslag().belopp()),
        ett.forslag().motivering(),
        ett.forfattare(),
        ord.status(ett.lage()),
        ett.lage() instanceof Budgetforslag.Avslaget(String skal) ? skal : "",
        ett.raknas(),
        ett.vantar(),
        fel.stream()
            .filter(en -> en.falt().equals("skal-" + ett.id()))
            .map(Faltfel::klarsprak)
            .findFirst()
            .orElse(""));
  }
}
