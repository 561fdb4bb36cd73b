package se.omtanke.organisation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.omtanke.regler.Period;
import se.omtanke.regler.Periodmangd;

/**
 * Tries a stated organisation as a whole, for every day: each unit is one thing at a time, lies
 * under something that exists and is above it, never under itself, and no two units of a level name
 * the same code.
 */
public final class Organisationsprovning {

  private final Map<String, List<Enhetsversion>> perNyckel;
  private final Collection<Enhetsversion> versioner;
  private final List<Organisationsbrist> brister = new ArrayList<>();

  private Organisationsprovning(Collection<Enhetsversion> versioner) {
    this.versioner = versioner;
    perNyckel = versioner.stream().collect(groupingBy(Enhetsversion::nyckel));
  }

  /** What does not hold; empty when the organisation can be stated so. */
  public static List<Organisationsbrist> av(
      Collection<Enhetsversion> versioner, Collection<Succession> successioner) {
    Organisationsprovning provning = new Organisationsprovning(versioner);
    provning.perNyckel.values().forEach(provning::enISander);
    versioner.forEach(provning::plats);
    provning.egenOverordnad();
    provning.sammaKod();
    provning.brister.addAll(Successionsprovning.av(versioner, successioner));
    return List.copyOf(provning.brister);
  }

  private void enISander(List<Enhetsversion> samma) {
    for (int plats = 1; plats < samma.size(); plats++) {
      Enhetsversion version = samma.get(plats);
      if (samma.subList(0, plats).stream().anyMatch(annan -> overlappar(annan, version))) {
        fel(version, "fran", "Enheten har två rader som gäller samma dag. Avsluta den ena.");
      }
    }
  }

  private void plats(Enhetsversion version) {
    boolean namnd = version.niva() == Enhetsniva.NAMND;
    if (namnd && version.overordnad().isPresent()) {
      fel(version, "overordnad", "En nämnd har ingen överordnad. Lämna kolumnen tom.");
    } else if (!namnd && version.overordnad().isEmpty()) {
      fel(version, "overordnad", "Ange id för enheten närmast över; bara en nämnd saknar den.");
    }
    if (!namnd && version.vardkommun().isPresent()) {
      fel(version, "vardkommun", "Bara en gemensam nämnd har en värdkommun.");
    }
    version.overordnad().ifPresent(over -> under(version, over));
  }

  private void under(Enhetsversion version, String over) {
    List<Enhetsversion> overordnade = perNyckel.getOrDefault(over, List.of());
    Periodmangd finns = new Periodmangd(overordnade.stream().map(Enhetsversion::giltig).toList());
    Periodmangd luckor = finns.luckor(version.giltig());
    if (overordnade.isEmpty()) {
      fel(version, "overordnad", "Det finns ingen enhet med id \"" + over + "\".");
    } else if (!luckor.arTom()) {
      fel(
          version,
          "overordnad",
          "\"" + over + "\" finns inte hela tiden: " + luckor.perioder().getFirst() + " saknas.");
    }
    overordnade.stream()
        .filter(annan -> overlappar(annan, version))
        .filter(annan -> !version.niva().farLiggaUnder(annan.niva()))
        .findFirst()
        .ifPresent(annan -> fel(version, "niva", ordning(version, annan)));
  }

  private static String ordning(Enhetsversion version, Enhetsversion over) {
    return "%s kan inte ligga under %s (\"%s\")."
        .formatted(
            version.niva().benamning(),
            over.niva().benamning().toLowerCase(Locale.ROOT),
            over.nyckel());
  }

  /** Nothing changes between the days that versions begin, so those days are enough. */
  private void egenOverordnad() {
    TreeSet<LocalDate> dagar = new TreeSet<>();
    versioner.forEach(version -> dagar.add(version.giltig().fran()));
    Set<Enhetsversion> ringar = new HashSet<>();
    for (LocalDate dag : dagar) {
      perNyckel.keySet().stream()
          .flatMap(nyckel -> pa(dag, nyckel).stream())
          .filter(version -> iRing(version, dag))
          .filter(ringar::add)
          .forEach(v -> fel(v, "overordnad", "Enheten ligger under sig själv från " + dag + "."));
    }
  }

  private boolean iRing(Enhetsversion version, LocalDate dag) {
    Set<String> sedda = new HashSet<>();
    Optional<Enhetsversion> steg = Optional.of(version);
    while (steg.isPresent() && sedda.add(steg.get().nyckel())) {
      steg = steg.flatMap(Enhetsversion::overordnad).flatMap(over -> pa(dag, over));
    }
    return steg.filter(slut -> slut.nyckel().equals(version.nyckel())).isPresent();
  }

  private Optional<Enhetsversion> pa(LocalDate dag, String nyckel) {
    return perNyckel.getOrDefault(nyckel, List.of()).stream()
        .filter(version -> version.giltig().innehaller(dag))
        .findFirst();
  }

  private record Plats(Kodgren gren, Enhetsniva niva) {}

  private record Ansprak(Plats plats, Enhetsversion version) {}

  private void sammaKod() {
    versioner.stream()
        .flatMap(v -> v.ansvar().stream().map(g -> new Ansprak(new Plats(g, v.niva()), v)))
        .collect(groupingBy(Ansprak::plats))
        .values()
        .forEach(this::enAgare);
  }

  /** Of two that clash, the one that stands later is told so. */
  private void enAgare(List<Ansprak> samma) {
    for (int plats = 1; plats < samma.size(); plats++) {
      Ansprak senare = samma.get(plats);
      samma.subList(0, plats).stream()
          .map(Ansprak::version)
          .filter(annan -> !annan.nyckel().equals(senare.version().nyckel()))
          .filter(annan -> overlappar(annan, senare.version()))
          .findFirst()
          .ifPresent(annan -> fel(senare.version(), "ansvar", upptagen(senare, annan)));
    }
  }

  private static String upptagen(Ansprak ansprak, Enhetsversion annan) {
    return "Ansvar %s är redan \"%s\" under samma tid."
        .formatted(ansprak.plats().gren(), annan.nyckel());
  }

  private static boolean overlappar(Enhetsversion ena, Enhetsversion andra) {
    Period period = ena.giltig();
    return period.overlappar(andra.giltig());
  }

  private void fel(Enhetsversion version, String falt, String klarsprak) {
    brister.add(new Organisationsbrist(version, falt, klarsprak));
  }
}
