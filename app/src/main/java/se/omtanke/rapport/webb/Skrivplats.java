package se.omtanke.rapport.webb;

import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import se.omtanke.grund.Saknas;
import se.omtanke.rapport.Periodval;
import se.omtanke.rapport.Skriftslag;
import se.omtanke.rapport.ValdRapport;
import se.omtanke.rapport.berakning.Cellvarde.Textvarde;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Statuslista;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.berakning.Textresultat;

/** A place in a report where someone can write. */
public sealed interface Skrivplats {

  /** The longest key that a draft can have. */
  int LANGST_NYCKEL = 120;

  /** The report. */
  ValdRapport rapport();

  /** What kind of writing stands there. */
  Skriftslag slag();

  /** The place among the writings of its kind. */
  String nyckel();

  /** The heading of the page. */
  String rubrik(Rapport rapport);

  /**
   * What stands there, as it was written.
   *
   * @throws Saknas if the report has no such place
   */
  String kalltext(Rapport rapport);

  /** What stands there, as it is read. */
  List<String> stycken(Rapport rapport);

  /** Where the form is sent. */
  String adress();

  /** The section that it belongs to. */
  String avsnitt();

  /** Back to the report, to the place. */
  default String tillbaka() {
    return "/rapporter/%s?%s#avsnitt-%s"
        .formatted(
            rapport().mall(), Vinkelval.fraga(rapport().period(), rapport().vinkel()), avsnitt());
  }

  /** What autosave keeps the draft under. */
  default String utkastnyckel() {
    String hel =
        "rapport-%s-%s-%s"
            .formatted(rapport().mall(), Periodval.skriv(rapport().period()), nyckel());
    return hel.length() > LANGST_NYCKEL ? hel.substring(hel.length() - LANGST_NYCKEL) : hel;
  }

  /** The text of a section. */
  record Text(ValdRapport rapport, String avsnitt) implements Skrivplats {

    @Override
    public Skriftslag slag() {
      return Skriftslag.TEXT;
    }

    @Override
    public String nyckel() {
      return avsnitt;
    }

    @Override
    public String rubrik(Rapport raknad) {
      return text(raknad).rubrik();
    }

    @Override
    public String kalltext(Rapport raknad) {
      return text(raknad).kalltext();
    }

    @Override
    public List<String> stycken(Rapport raknad) {
      return text(raknad).stycken();
    }

    @Override
    public String adress() {
      return "/rapporter/%s/text/%s".formatted(rapport.mall(), avsnitt);
    }

    private Textresultat text(Rapport raknad) {
      return raknad.avsnitt().stream()
          .filter(Textresultat.class::isInstance)
          .map(Textresultat.class::cast)
          .filter(text -> text.id().equals(avsnitt))
          .findFirst()
          .orElseThrow(() -> new Saknas("Rapporten har inget sådant textavsnitt."));
    }
  }

  /** The comment on a row of a table that has a column for comments, or on a point with status. */
  record Radkommentar(ValdRapport rapport, String tabell, String rad) implements Skrivplats {

    @Override
    public Skriftslag slag() {
      return Skriftslag.KOMMENTAR;
    }

    @Override
    public String nyckel() {
      return tabell + "." + rad;
    }

    @Override
    public String avsnitt() {
      return tabell;
    }

    @Override
    public String rubrik(Rapport raknad) {
      return hittad(raknad).namn();
    }

    @Override
    public String kalltext(Rapport raknad) {
      return hittad(raknad).kommentar();
    }

    @Override
    public List<String> stycken(Rapport raknad) {
      String text = kalltext(raknad);
      return text.isEmpty() ? List.of() : List.of(text);
    }

    @Override
    public String adress() {
      return lank("/rapporter/" + rapport.mall() + "/kommentar", "", tabell, rad);
    }

    /** The address of the comment on a row. */
    static String lank(String sokvag, String fraga, String tabell, String rad) {
      return UriComponentsBuilder.fromPath(sokvag)
          .query(fraga)
          .queryParam("tabell", tabell)
          .queryParam("rad", rad)
          .encode()
          .toUriString();
    }

    private record Rad(String namn, String kommentar) {}

    private Rad hittad(Rapport raknad) {
      return raknad
          .tabell(tabell)
          .flatMap(this::tabellrad)
          .or(() -> punkt(raknad))
          .orElseThrow(() -> new Saknas("Raden har ingen kommentar i rapporten."));
    }

    private Optional<Rad> tabellrad(Tabell hittad) {
      Optional<Tabell.Kolumn> kolumn =
          hittad.synliga().stream().filter(Tabell.Kolumn::kommentar).findFirst();
      return hittad
          .rad(rad)
          .filter(en -> !en.celler().isEmpty())
          .flatMap(
              en ->
                  kolumn
                      .flatMap(vald -> hittad.cell(en, vald))
                      .map(
                          cell ->
                              new Rad(
                                  en.namn(),
                                  cell.varde() instanceof Textvarde skrivet
                                      ? skrivet.text()
                                      : "")));
    }

    private Optional<Rad> punkt(Rapport raknad) {
      return raknad.avsnitt().stream()
          .filter(Statuslista.class::isInstance)
          .map(Statuslista.class::cast)
          .filter(lista -> lista.id().equals(tabell))
          .flatMap(lista -> lista.punkt(rad).stream())
          .map(punkt -> new Rad(punkt.text(), punkt.kommentar()))
          .findFirst();
    }
  }
}
