package se.omtanke.webb.inloggning;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.session.Sessioner;
import se.omtanke.grund.Kommun;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.Kommunregister;
import se.omtanke.komponenter.Anvandarrad;
import se.omtanke.komponenter.Sidhuvud;
import se.omtanke.komponenter.Sidhuvudkalla;
import se.omtanke.komponenter.Texter;
import se.omtanke.webb.vantar.Vantande;

/** The head of the page for the one signed in. */
@Component
class Inloggadhuvud implements Sidhuvudkalla {

  /** Where an assignment is held. */
  private record Plats(Kommunkod kommun, Optional<UUID> namnd, Optional<UUID> enhet) {}

  private final LoadingCache<Kommunkod, String> kommunnamn;
  private final LoadingCache<Plats, String> namndnamn;
  private final MessageSource texter;
  private final Sessioner sessioner;
  private final Vantande vantande;

  Inloggadhuvud(
      Kommunregister kommuner,
      MessageSource texter,
      Sessioner sessioner,
      Vantande vantande,
      Namnden namnden) {
    this.texter = texter;
    this.vantande = vantande;
    this.sessioner = sessioner;
    kommunnamn =
        Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .build(kod -> kommuner.kommun(kod).map(Kommun::namn).orElse(kod.kod()));
    namndnamn =
        Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(10_000)
            .build(plats -> namnden.namn(plats.kommun(), plats.namnd(), plats.enhet()));
  }

  @Override
  public Sidhuvud sidhuvud(HttpServletRequest forfragan) {
    return Inloggad.aktuell()
        .map(vem -> huvud(vem, forfragan))
        .orElseGet(() -> Sidhuvud.utanAnvandare("", ""));
  }

  private Sidhuvud huvud(Inloggad vem, HttpServletRequest forfragan) {
    String kommun = vem.uppdrag().map(u -> kommunnamn.get(u.kommun())).orElse("");
    return new Sidhuvud(
        kommun,
        vem.uppdrag().map(this::namnd).orElse(""),
        Optional.of(rad(vem, forfragan)),
        vem.uppdrag().map(uppdrag -> antalVantande(uppdrag, forfragan)).orElse(0),
        Optional.of(sessioner.granser().vila()));
  }

  private String namnd(Medarbetaruppdrag uppdrag) {
    return namndnamn.get(new Plats(uppdrag.kommun(), uppdrag.namnd(), uppdrag.enhet()));
  }

  private int antalVantande(Medarbetaruppdrag uppdrag, HttpServletRequest forfragan) {
    Locale sprak = RequestContextUtils.getLocale(forfragan);
    return vantande.lista(uppdrag, new Texter(texter, sprak)).rader().size();
  }

  private Anvandarrad rad(Inloggad vem, HttpServletRequest forfragan) {
    Optional<Medarbetaruppdrag> uppdrag = vem.uppdrag();
    return new Anvandarrad(
        vem.namn(),
        uppdrag.map(u -> text(u.roll().textnyckel(), forfragan)).orElse(""),
        uppdrag.map(u -> Set.of(u.roll().kod())).orElse(Set.of()),
        vem.antalUppdrag() > 1 ? Optional.of("/uppdrag") : Optional.empty());
  }

  private String text(String nyckel, HttpServletRequest forfragan) {
    return Optional.ofNullable(
            texter.getMessage(nyckel, null, nyckel, RequestContextUtils.getLocale(forfragan)))
        .orElse(nyckel);
  }
}
