package se.omtanke.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.Grund;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.exempel.Provnummer;
import se.omtanke.test.Testdatabas;

/** Persons on a test database, met by caseworkers of two boards. */
record Personrum(Grund grund, Personer personer) {

  static final UUID SOCIALNAMNDEN = UUID.fromString("00000000-0000-7000-8000-0000000000a1");
  static final UUID FAMILJERATTEN = UUID.fromString("00000000-0000-7000-8000-0000000000a2");

  static final Anropare HANDLAGGARE = iNamnd(Grund.EXEMPELBY, SOCIALNAMNDEN);
  static final Anropare ANNAN_NAMND = iNamnd(Grund.EXEMPELBY, FAMILJERATTEN);
  static final Anropare ANNAN_KOMMUN = iNamnd(Grund.PROVSTAD, SOCIALNAMNDEN);

  static Personrum pa(Testdatabas databas) {
    Grund grund = Grund.pa(databas);
    return new Personrum(
        grund, new Personer(grund.ider(), grund.klocka(), new Arendenummer(List.of())));
  }

  static Anropare iNamnd(Kommunkod kommun, UUID namnd) {
    return Anropare.medarbetare(
        kommun,
        Optional.of(namnd),
        UUID.fromString("00000000-0000-7000-8000-000000000001"),
        UUID.fromString("00000000-0000-7000-8000-000000000002"),
        "handlaggare");
  }

  static Identitet kvinna(String fodd) {
    return Provnummer.personnummer(LocalDate.parse(fodd), Kon.KVINNA);
  }

  static Identitet man(String fodd) {
    return Provnummer.personnummer(LocalDate.parse(fodd), Kon.MAN);
  }

  static NyPerson skyddad(Identitet identitet, Personnamn namn) {
    return new NyPerson(identitet, Optional.of(namn), Skyddsniva.SEKRETESSMARKERING);
  }

  UUID finns(Identitet identitet, String fornamn, String efternamn) {
    return registrera(HANDLAGGARE, NyPerson.av(identitet, Personnamn.av(fornamn, efternamn)));
  }

  UUID registrera(Anropare vem, NyPerson ny) {
    return skriv(vem, tx -> personer.registrera(tx, ny));
  }

  Sokresultat sok(Anropare vem, String sokord) {
    return las(vem, tx -> personer.sok(tx, sokord));
  }

  List<Person> lista(Anropare vem, UUID... ider) {
    return las(vem, tx -> List.copyOf(personer.lista(tx, List.of(ider)).values()));
  }

  OppnadPerson oppna(UUID id) {
    return las(HANDLAGGARE, tx -> personer.oppna(tx, id));
  }

  Personuppgifter uppgifter(UUID id) {
    return las(HANDLAGGARE, tx -> personer.uppgifter(tx, personer.oppna(tx, id)));
  }

  /** A change by one who has seen the person as she is. */
  interface Andring {
    void gor(WriteTransaction tx, String sedd);
  }

  void andra(UUID id, Andring andring) {
    String sedd = oppna(id).version();
    skriv(
        HANDLAGGARE,
        tx -> {
          andring.gor(tx, sedd);
          return id;
        });
  }

  <T> T skriv(Anropare vem, Function<WriteTransaction, T> arbete) {
    return grund.transactions().write(vem, Syfte.av("person.registrera", "person"), arbete);
  }

  <T> T las(Anropare vem, Function<AuditedReadTransaction, T> fraga) {
    return grund.transactions().auditedRead(vem, Syfte.av("person.sok", "person"), fraga);
  }

  /** What the floor above offers, when it offers this. */
  record Arendenummer(List<Arendenummersokning> bidrag)
      implements ObjectProvider<Arendenummersokning> {

    @Override
    public Stream<Arendenummersokning> stream() {
      return bidrag.stream();
    }
  }
}
