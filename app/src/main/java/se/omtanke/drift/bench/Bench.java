package se.omtanke.drift.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import se.omtanke.drift.databas.Databas;
import se.omtanke.drift.server.Webbserver;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.grund.Transactions;

/** One run of all measurements, in a directory that is removed afterwards. */
public final class Bench {

  private final Omfang omfang;
  private final Set<Benchdel> delar;
  private final Consumer<String> framsteg;
  private final List<Varde> varden = new ArrayList<>();

  /** A run of this size and these parts; its progress is told in Swedish. */
  public Bench(Omfang omfang, Set<Benchdel> delar, Consumer<String> framsteg) {
    this.omfang = omfang;
    this.delar = Set.copyOf(delar);
    this.framsteg = framsteg;
  }

  /** Measures, each part in a database of its own. */
  public Mattabell kor() throws Exception {
    if (delar.contains(Benchdel.ekonomi)) {
      ekonomi();
    }
    if (delar.contains(Benchdel.person)) {
      personer();
    }
    if (delar.contains(Benchdel.arende)) {
      arenden();
    }
    return new Mattabell(omfang, List.copyOf(varden));
  }

  private void ekonomi() throws Exception {
    try (Bank bank = new Bank(new SecureRandom())) {
      Path huvudbok = filer(bank);
      framsteg.accept("Databasen skapas …");
      bank.forbered();
      Upprepning utan = grund(bank, huvudbok);
      framsteg.accept("Webbsidor …");
      Webbmatning webb = new Webbmatning(bank.rot(), bank.data(), omfang);
      Webbmatning.Svar sidor = webb.mat();
      varden.addAll(sidor.varden(""));
      if (omfang.historik() > 0) {
        medHistorik(bank, utan);
        framsteg.accept("Webbsidor med historik …");
        Webbmatning.Svar medHistorik = webb.mat();
        varden.addAll(medHistorik.varden(", med historik"));
        varden.add(kvot("Rapportsida över HTTP", medHistorik.rapport(), sidor.rapport()));
      }
    }
  }

  private void personer() throws Exception {
    try (Bank bank = new Bank(new SecureRandom())) {
      grunda(bank);
      try (Databas databas = bank.databas();
          Webbserver program = Bank.program(databas)) {
        new Upplaggning(program.kontext()).grunda(Matkommun.KOD, bank.mapp());
        framsteg.accept("%d personer registreras …".formatted(omfang.personer()));
        Personmatning personer = new Personmatning(program.kontext(), omfang);
        varden.add(personer.registrera());
        new Historik(databas.anslutningar()).raknaOm();
        framsteg.accept("Personsökning …");
        varden.addAll(personer.sok());
      }
    }
  }

  private void arenden() throws Exception {
    try (Bank bank = new Bank(new SecureRandom())) {
      grunda(bank);
      varden.addAll(new Arendebank(bank, omfang, framsteg).mat());
    }
  }

  private void grunda(Bank bank) throws Exception {
    framsteg.accept("Databasen skapas …");
    Matkommun.skriv(bank.mapp());
    bank.forbered();
  }

  private Path filer(Bank bank) throws IOException {
    framsteg.accept("Huvudbok med %d rader skrivs …".formatted(omfang.rader()));
    List<Kodstrang> koder = Matkommun.koder(omfang.kodstrangar());
    Matkommun.skriv(bank.mapp());
    Planfiler.skriv(bank.mapp(), koder);
    Path huvudbok = bank.mapp().resolve("utfall-2024-2026.csv");
    new Huvudboksfil(koder, omfang.rader()).skriv(huvudbok);
    return huvudbok;
  }

  private Upprepning grund(Bank bank, Path huvudbok) throws Exception {
    try (Databas databas = bank.databas();
        Webbserver program = Bank.program(databas)) {
      ApplicationContext kontext = program.kontext();
      var app = databas.anslutningar().app();
      Upplaggning upplaggning = new Upplaggning(kontext);
      upplaggning.grunda(Matkommun.KOD, bank.mapp());
      upplaggning.plana(Matkommun.KOD, bank.mapp());
      varden.addAll(
          new Importmatning(upplaggning, app, bank.mapp(), omfang).mat(huvudbok, framsteg));
      new Historik(databas.anslutningar()).raknaOm();
      framsteg.accept("Transaktioner …");
      varden.addAll(new Transaktionsmatning(kontext.getBean(Transactions.class), app).mat());
      framsteg.accept("Rapporter och utgåvor …");
      Rapportmatning rapporter = new Rapportmatning(kontext, omfang);
      varden.add(rapporter.forstaGangen());
      Upprepning tider = rapporter.samtidigt();
      varden.addAll(Rapportmatning.dorr(tider));
      varden.addAll(rapporter.utgava());
      return tider;
    }
  }

  private void medHistorik(Bank bank, Upprepning utan) throws Exception {
    try (Databas databas = bank.databas()) {
      Historik historik = new Historik(databas.anslutningar());
      for (int gang = 1; gang <= omfang.historik(); gang++) {
        framsteg.accept("Historik %d av %d …".formatted(gang, omfang.historik()));
        historik.lagg(gang);
      }
      historik.raknaOm();
      framsteg.accept("Start …");
      varden.addAll(new Startmatning(bank.rot(), databas.anslutningar()).mat());
      framsteg.accept("Rapporter med historik …");
      try (Webbserver program = Bank.program(databas)) {
        Rapportmatning rapporter = new Rapportmatning(program.kontext(), omfang);
        rapporter.forstaGangen();
        varden.add(kvot("Rapport vid modulens dörr", rapporter.samtidigt(), utan));
      }
    }
  }

  private Varde kvot(String vad, Upprepning med, Upprepning utan) {
    String matt = "%s, p50 med %d × huvudboken mot utan".formatted(vad, 1 + omfang.historik());
    return Varde.av(matt, med.medianMs() / utan.medianMs(), "×").mot(Mal.hogst(1.10));
  }
}
