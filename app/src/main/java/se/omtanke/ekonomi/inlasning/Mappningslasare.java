package se.omtanke.ekonomi.inlasning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import se.omtanke.ekonomi.Falt;
import se.omtanke.ekonomi.Inlasningsslag;
import se.omtanke.ekonomi.Mappning;
import se.omtanke.ekonomi.Mappning.Tecken;
import se.omtanke.grund.OgiltigIndata;

/** Reads mappings from YAML as a person writes it; a word that means nothing is an error. */
public final class Mappningslasare {

  private static final Map<String, BigDecimal> ENHETER =
      Map.of(
          "kr", BigDecimal.ONE,
          "tkr", new BigDecimal(1_000),
          "mnkr", new BigDecimal(1_000_000));

  private static final Set<String> NYCKLAR =
      Set.of(
          "namn",
          "slag",
          "fil",
          "dimensioner",
          "kalla",
          "kolumner",
          "ar",
          "tecken",
          "enhet",
          "teckenkod",
          "skiljetecken",
          "nycklar");

  private Mappningslasare() {}

  /** The mappings of a document {@code mappningar: […]}. */
  public static List<Mappning> las(String yaml) {
    try {
      Object rot = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
      List<Mappning> mappningar = new ArrayList<>();
      for (Object en : lista("mappningar", karta("mappningen", rot).get("mappningar"))) {
        mappningar.add(mappning(karta("mappningar", en)));
      }
      return mappningar;
    } catch (YAMLException e) {
      throw new OgiltigIndata("mappning", "Mappningen är inte läsbar YAML: " + e.getMessage());
    }
  }

  private static Mappning mappning(Map<String, Object> en) {
    String namn = text(en, "namn");
    for (String nyckel : en.keySet()) {
      krav(NYCKLAR.contains(nyckel), namn, "okänt ord: " + nyckel);
    }
    Map<Falt, Integer> dimensioner = dimensioner(namn, en.get("dimensioner"));
    Map<String, Object> kolumner = new HashMap<>();
    if (dimensioner.isEmpty()) {
      kolumner.putAll(karta("kolumner", en.get("kolumner")));
    }
    List<String> manader = new ArrayList<>();
    Optional.ofNullable(kolumner.remove("manader"))
        .ifPresent(m -> lista("manader", m).forEach(rubrik -> manader.add(String.valueOf(rubrik))));
    krav(manader.isEmpty() || manader.size() == 12, namn, "manader ska vara tolv rubriker");
    return new Mappning(
        namn,
        slag(namn, text(en, "slag")),
        text(en, "kalla"),
        falt(namn, kolumner, dimensioner.isEmpty()),
        dimensioner,
        manader,
        Optional.ofNullable(en.get("ar")).map(ar -> Integer.valueOf(String.valueOf(ar))),
        tecken(namn, String.valueOf(en.getOrDefault("tecken", "debet_plus"))),
        enhet(namn, String.valueOf(en.getOrDefault("enhet", "kr"))),
        valfri(en, "teckenkod"),
        valfri(en, "skiljetecken").map(tecken -> tecken.charAt(0)),
        nycklar(namn, en.get("nycklar")));
  }

  private static Map<Falt, String> falt(String namn, Map<String, Object> kolumner, boolean tabell) {
    Map<Falt, String> falt = new EnumMap<>(Falt.class);
    kolumner.forEach(
        (nyckel, rubrik) -> {
          Optional<Falt> betydelse = Falt.av(nyckel);
          krav(betydelse.isPresent(), namn, "okänd kolumn: " + nyckel);
          falt.put(betydelse.orElseThrow(), String.valueOf(rubrik));
        });
    boolean belopp =
        falt.containsKey(Falt.BELOPP)
            || (falt.containsKey(Falt.DEBET) && falt.containsKey(Falt.KREDIT));
    krav(belopp || !tabell, namn, "belopp saknas, eller debet och kredit");
    return falt;
  }

  private static Map<Falt, Integer> dimensioner(String namn, @Nullable Object dimensioner) {
    Map<Falt, Integer> svar = new EnumMap<>(Falt.class);
    if (dimensioner != null) {
      karta("dimensioner", dimensioner)
          .forEach(
              (nyckel, nummer) -> {
                Optional<Falt> falt = Falt.av(nyckel);
                krav(falt.isPresent(), namn, "okänd koddel: " + nyckel);
                svar.put(falt.orElseThrow(), Integer.valueOf(String.valueOf(nummer)));
              });
    }
    return svar;
  }

  private static Map<String, List<BigDecimal>> nycklar(String namn, @Nullable Object nycklar) {
    if (nycklar == null) {
      return Map.of();
    }
    Map<String, List<BigDecimal>> vikter = new HashMap<>();
    karta("nycklar", nycklar)
        .forEach(
            (nyckel, tolv) -> {
              List<BigDecimal> tal =
                  lista(nyckel, tolv).stream().map(t -> new BigDecimal(String.valueOf(t))).toList();
              krav(tal.size() == 12, namn, "nyckeln " + nyckel + " ska ha tolv vikter");
              vikter.put(nyckel, tal);
            });
    return vikter;
  }

  private static Inlasningsslag slag(String namn, String slag) {
    for (Inlasningsslag ett : Inlasningsslag.values()) {
      if (ett.name().toLowerCase(Locale.ROOT).equals(slag)) {
        return ett;
      }
    }
    throw fel(namn, "slag är utfall, budget eller prognos, inte " + slag);
  }

  private static Tecken tecken(String namn, String tecken) {
    return switch (tecken) {
      case "debet_plus" -> Tecken.DEBET_PLUS;
      case "kredit_plus" -> Tecken.KREDIT_PLUS;
      default -> throw fel(namn, "tecken är debet_plus eller kredit_plus, inte " + tecken);
    };
  }

  private static BigDecimal enhet(String namn, String enhet) {
    return Optional.ofNullable(ENHETER.get(enhet))
        .orElseThrow(() -> fel(namn, "enhet är kr, tkr eller mnkr, inte " + enhet));
  }

  private static Optional<String> valfri(Map<String, Object> en, String nyckel) {
    return Optional.ofNullable(en.get(nyckel)).map(String::valueOf).filter(v -> !v.equals("auto"));
  }

  private static String text(Map<String, Object> en, String nyckel) {
    return Optional.ofNullable(en.get(nyckel))
        .map(String::valueOf)
        .orElseThrow(() -> fel(String.valueOf(en.getOrDefault("namn", "?")), nyckel + " saknas"));
  }

  private static Map<String, Object> karta(String namn, @Nullable Object varde) {
    if (varde instanceof Map<?, ?> karta) {
      Map<String, Object> svar = new HashMap<>();
      karta.forEach((nyckel, v) -> svar.put(String.valueOf(nyckel), v));
      return svar;
    }
    throw fel(namn, "skriv nycklar och värden");
  }

  private static List<?> lista(String namn, @Nullable Object varde) {
    if (varde instanceof List<?> lista) {
      return lista;
    }
    throw fel(namn, "skriv en lista");
  }

  private static void krav(boolean uppfyllt, String namn, String klarsprak) {
    if (!uppfyllt) {
      throw fel(namn, klarsprak);
    }
  }

  private static OgiltigIndata fel(String namn, String klarsprak) {
    return new OgiltigIndata("mappning", "Mappningen ”%s”: %s.".formatted(namn, klarsprak));
  }
}
