package se.omtanke.rapport.mall;

import java.util.List;
import se.omtanke.rapport.tal.Talform;

/** A section of a report, in the order that the reader meets it. */
public sealed interface Avsnitt {

  /** The section's name in references. */
  String id();

  /** The heading; may follow the period as column heads do. */
  String rubrik();

  /** Running text with figures by reference. */
  record Textavsnitt(String id, String rubrik, String innehall) implements Avsnitt {}

  /**
   * A table.
   *
   * @param omfattning the posts that must land in exactly one row
   * @param ingaende if the opening balance (period 00) counts
   * @param bokslut if the closing period (13) counts
   * @param tecken the sign that is shown
   * @param not a note under the table, or empty
   */
  record Tabellavsnitt(
      String id,
      String rubrik,
      Urval omfattning,
      boolean ingaende,
      boolean bokslut,
      Teckenregel tecken,
      String not,
      List<Radmall> rader,
      List<Kolumnmall> kolumner)
      implements Avsnitt {
    public Tabellavsnitt {
      rader = List.copyOf(rader);
      kolumner = List.copyOf(kolumner);
    }
  }

  /**
   * A chart drawn from rows of a table.
   *
   * @param tabell the table whose rows are drawn
   * @param rader the rows; a bridge takes several, the other charts one
   * @param form unit and decimals of the chart's figures
   */
  record Diagramavsnitt(
      String id, String rubrik, Diagramslag slag, String tabell, List<String> rader, Talform form)
      implements Avsnitt {
    public Diagramavsnitt {
      rader = List.copyOf(rader);
    }
  }

  /** Goals or assignments, each with a status that must be chosen. */
  record Statusavsnitt(
      String id, String rubrik, List<Statuspunkt> punkter, List<Statusvarde> varden)
      implements Avsnitt {
    public Statusavsnitt {
      punkter = List.copyOf(punkter);
      varden = List.copyOf(varden);
    }
  }

  /** One thing that has a status. */
  record Statuspunkt(String id, String text) {}

  /**
   * A status that may be chosen.
   *
   * @param symbol the sign beside the words; never alone
   */
  record Statusvarde(String kod, String text, Statussymbol symbol) {}
}
