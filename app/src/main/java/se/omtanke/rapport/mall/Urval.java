package se.omtanke.rapport.mall;

import java.util.List;
import java.util.stream.Collectors;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.organisation.Koddel;

/** A selection over code parts: which ledger rows a report row, a column or a table means. */
public sealed interface Urval {

  /** If a code string is in the selection. */
  boolean omfattar(Kodstrang koder);

  /** In words, for the definitions of a report. */
  String beskrivning(Urvalsord ord);

  /** Everything. */
  record Alla() implements Urval {
    @Override
    public boolean omfattar(Kodstrang koder) {
      return true;
    }

    @Override
    public String beskrivning(Urvalsord ord) {
      return "allt";
    }
  }

  /** One code part by any of some patterns. */
  record Del(Koddel del, List<Kodmonster> monster) implements Urval {
    public Del {
      monster = List.copyOf(monster);
    }

    @Override
    public boolean omfattar(Kodstrang koder) {
      String kod = koder.del(del);
      for (Kodmonster ett : monster) {
        if (ett.omfattar(kod)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public String beskrivning(Urvalsord ord) {
      return ord.koder(del, monster);
    }
  }

  /** What was accrued, or what was not. */
  record Periodiserat(boolean ja) implements Urval {
    @Override
    public boolean omfattar(Kodstrang koder) {
      return koder.periodiserad() == ja;
    }

    @Override
    public String beskrivning(Urvalsord ord) {
      return ja ? "det som är periodiserat" : "det som inte är periodiserat";
    }
  }

  /** What lies in all of some selections. */
  record Och(List<Urval> delar) implements Urval {
    public Och {
      delar = List.copyOf(delar);
    }

    @Override
    public boolean omfattar(Kodstrang koder) {
      for (Urval en : delar) {
        if (!en.omfattar(koder)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public String beskrivning(Urvalsord ord) {
      return delar.stream().map(del -> del.beskrivning(ord)).collect(Collectors.joining(" och "));
    }
  }

  /** What lies in any of some selections. */
  record Eller(List<Urval> delar) implements Urval {
    public Eller {
      delar = List.copyOf(delar);
    }

    @Override
    public boolean omfattar(Kodstrang koder) {
      for (Urval en : delar) {
        if (en.omfattar(koder)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public String beskrivning(Urvalsord ord) {
      return delar.stream()
          .map(del -> del.beskrivning(ord))
          .collect(Collectors.joining(" eller ", "(", ")"));
    }
  }

  /** What lies in one selection but not in another. */
  record Utom(Urval bas, Urval undantag) implements Urval {
    @Override
    public boolean omfattar(Kodstrang koder) {
      return bas.omfattar(koder) && !undantag.omfattar(koder);
    }

    @Override
    public String beskrivning(Urvalsord ord) {
      return bas.beskrivning(ord) + ", utom " + undantag.beskrivning(ord);
    }
  }

  /** Both selections at once, written as simply as it can be. */
  static Urval bade(Urval ett, Urval annat) {
    if (ett instanceof Alla) {
      return annat;
    }
    return annat instanceof Alla ? ett : new Och(List.of(ett, annat));
  }
}
