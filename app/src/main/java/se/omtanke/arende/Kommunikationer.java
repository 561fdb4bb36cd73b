package se.omtanke.arende;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.rader.Kommunikationsrader;
import se.omtanke.arende.rader.Partsrader;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.Personer;
import se.omtanke.regler.alder.Aldersgrupp;
import se.omtanke.regler.handlaggning.Handlaggning;
import se.omtanke.regler.handlaggning.Horande;
import se.omtanke.regler.handlaggning.Provning;
import se.omtanke.regler.handlaggning.Undantag;
import se.omtanke.regler.utfall.Utfall;

/** Hears the parties before a decision, and knows whether they have been heard. */
@Service
public class Kommunikationer {

  /**
   * How it stands with a party.
   *
   * @param person the party
   * @param provning what the rule says
   */
  public record Stallning(UUID person, Provning provning) {

    /** Whether a decision must wait for her. */
    public boolean saknas() {
      return provning.utfall() == Utfall.INTE_UPPFYLLT;
    }
  }

  private static final Horande INGET =
      new Horande(Optional.empty(), Optional.empty(), false, Optional.empty());

  private final Utredningar utredningar;
  private final Personer personer;
  private final Clock klocka;
  private final Kommunikationsrader rader;
  private final Partsrader partsrader;

  Kommunikationer(Utredningar utredningar, Personer personer, Idgivare ider, Clock klocka) {
    this.utredningar = utredningar;
    this.personer = personer;
    this.klocka = klocka;
    rader = new Kommunikationsrader(ider);
    partsrader = new Partsrader(ider);
  }

  /** All of a case, latest first. */
  public List<Kommunikation> iArendet(Transaction tx, Arende arende) {
    return rader.iArendet(tx, arende.id());
  }

  /**
   * Each party to be heard in the investigation that is going on, and whether she has been. A child
   * who does not yet speak for herself is heard through her guardians.
   */
  public List<Stallning> stallningar(Transaction tx, Arende arende) {
    LocalDate inledd =
        utredningar.pagaende(tx, arende).map(Utredning::inledd).orElse(LocalDate.MIN);
    List<Kommunikation> alla =
        iArendet(tx, arende).stream().filter(en -> !en.dag().isBefore(inledd)).toList();
    return attHora(tx, arende).stream()
        .map(person -> new Stallning(person, provning(tx, alla, person)))
        .toList();
  }

  /**
   * That every party has been heard, or that it is said why not.
   *
   * @throws Konflikt if one has not, with the paragraph
   */
  void kravHorda(Transaction tx, Arende arende) {
    stallningar(tx, arende).stream()
        .filter(Stallning::saknas)
        .findFirst()
        .ifPresent(
            en -> {
              throw new Konflikt(
                  "%s (%s). Kommunicera med parten eller skriv varför det inte behövs, innan beslutet"
                          .formatted(en.provning().skal(), en.provning().lagrum())
                      + " fattas.");
            });
  }

  /**
   * Writes down what was sent to a party, and until when she may answer.
   *
   * @param id made with the form; the same sent twice is sent once
   */
  public void sand(
      WriteTransaction tx,
      Arende arende,
      UUID id,
      UUID person,
      LocalDate sand,
      LocalDate svarSenast,
      String innehall) {
    kravPart(tx, arende, person);
    if (sand.isAfter(idag(tx))) {
      throw new OgiltigIndata("sand", "Skriv den dag det sändes, senast i dag.");
    }
    if (!svarSenast.isAfter(sand)) {
      throw new OgiltigIndata(
          "svarsenast", "Ge parten tid att svara: en dag efter den det sändes.");
    }
    kravText("material", innehall, "Skriv vilket material parten fick ta del av.");
    rader.lagg(
        tx,
        arende.id(),
        new Kommunikation(
            id,
            person,
            sand,
            Optional.of(svarSenast),
            Optional.empty(),
            innehall.strip(),
            Optional.empty()));
    handelse(tx, "part-kommunicerad.v1", arende, id);
  }

  /** Writes down why a party is not heard. */
  public void undanta(
      WriteTransaction tx, Arende arende, UUID id, UUID person, Undantag grund, String skal) {
    kravPart(tx, arende, person);
    kravText("undantagsskal", skal, "Skriv varför parten inte behöver höras.");
    rader.lagg(
        tx,
        arende.id(),
        new Kommunikation(
            id,
            person,
            idag(tx),
            Optional.empty(),
            Optional.of(grund),
            skal.strip(),
            Optional.empty()));
    handelse(tx, "part-undantagen.v1", arende, id);
  }

  /** Writes down a party's answer. */
  public void svara(
      WriteTransaction tx, Arende arende, UUID kommunikation, LocalDate inkom, String innehall) {
    Kommunikation denna =
        iArendet(tx, arende).stream()
            .filter(en -> en.id().equals(kommunikation))
            .findFirst()
            .orElseThrow(() -> new Saknas("Kommunikationen hör inte till ärendet."));
    kravText("partssvar", innehall, "Skriv vad parten svarade, eller att den inte har något.");
    if (inkom.isBefore(denna.dag()) || inkom.isAfter(idag(tx))) {
      throw new OgiltigIndata("inkom", "Svaret kom mellan %s och i dag.".formatted(denna.dag()));
    }
    rader.svar(tx, kommunikation, inkom, innehall.strip());
    handelse(tx, "part-svarat.v1", arende, kommunikation);
  }

  private Provning provning(Transaction tx, List<Kommunikation> alla, UUID person) {
    List<Provning> hennes = new ArrayList<>();
    for (Kommunikation en : alla) {
      if (en.person().equals(person)) {
        hennes.add(Handlaggning.kommunikation(en.horande(), idag(tx)));
      }
    }
    return hennes.stream()
        .min(Comparator.comparing(en -> en.utfall() == Utfall.INTE_UPPFYLLT))
        .orElseGet(() -> Handlaggning.kommunikation(INGET, idag(tx)));
  }

  private List<UUID> attHora(Transaction tx, Arende arende) {
    List<Arendepart> parter =
        partsrader.av(tx, arende.id()).stream()
            .filter(en -> en.giltig().innehaller(idag(tx)))
            .toList();
    boolean genomAndra =
        parter.stream().anyMatch(en -> en.roll() == Arendepart.Roll.VARDNADSHAVARE)
            && personer
                .fodd(tx, arende.person())
                .filter(fodd -> !Aldersgrupp.forEgenTalan(fodd, idag(tx)))
                .isPresent();
    return parter.stream()
        .filter(en -> !genomAndra || en.roll() == Arendepart.Roll.VARDNADSHAVARE)
        .map(Arendepart::person)
        .toList();
  }

  private void kravPart(Transaction tx, Arende arende, UUID person) {
    if (partsrader.av(tx, arende.id()).stream().noneMatch(en -> en.person().equals(person))) {
      throw new Saknas("Personen är inte part i ärendet.");
    }
  }

  private static void kravText(String falt, String text, String klarsprak) {
    if (text.isBlank()) {
      throw new OgiltigIndata(falt, klarsprak);
    }
  }

  private LocalDate idag(Transaction tx) {
    return LocalDate.ofInstant(tx.nu(), klocka.getZone());
  }

  private static void handelse(WriteTransaction tx, String typ, Arende arende, UUID id) {
    tx.handelse(new Handelse(typ, "arende", arende.id(), Map.of("kommunikation", id.toString())));
  }
}
