package se.omtanke.drift.databas;

import java.security.SecureRandom;
import java.util.Optional;

/** Opens the chosen database, brought to this program's version and with its roles checked. */
public final class Oppning {

  private static final int FORSOK = 100;

  private final SecureRandom slump;

  /** Opens databases whose passwords come from {@code slump}. */
  public Oppning(SecureRandom slump) {
    this.slump = slump;
  }

  /**
   * For the process that serves: an embedded database must be free.
   *
   * @throws Databasfel when another process runs it, or when the database may not be used
   */
  public Databas forServer(Databasval val) {
    return switch (val) {
      case Databasval.Server server -> ansluten(server);
      case Databasval.Inbyggd inbyggd -> egen(inbyggd, las(inbyggd));
    };
  }

  /**
   * For the process that serves, from nothing: what the data directory holds is thrown away.
   *
   * @throws Databasfel when another process runs it
   */
  public Databas tom(Databasval.Inbyggd inbyggd) {
    Datakatalog.Las las = las(inbyggd);
    try {
      InbyggdPostgres.taBort(valFor(inbyggd));
    } catch (RuntimeException e) {
      las.close();
      throw e;
    }
    return egen(inbyggd, las);
  }

  /** For one command: joins the database if another process runs it, otherwise runs it itself. */
  public Databas forKommando(Databasval val) {
    if (!(val instanceof Databasval.Inbyggd inbyggd)) {
      return forServer(val);
    }
    for (int forsok = 0; forsok < FORSOK; forsok++) {
      Optional<Databas> databas = egenEllerDelad(inbyggd);
      if (databas.isPresent()) {
        return databas.get();
      }
      Paus.kort();
    }
    throw upptagen(inbyggd);
  }

  /** Empty while the other process has not got its database going. */
  private Optional<Databas> egenEllerDelad(Databasval.Inbyggd inbyggd) {
    Optional<Datakatalog.Las> las = inbyggd.katalog().las();
    if (las.isPresent()) {
      return las.map(eget -> egen(inbyggd, eget));
    }
    return InbyggdPostgres.pagaende(inbyggd.katalog().rot())
        .filter(Databasprov::svarar)
        .map(Delad::new);
  }

  private Databas egen(Databasval.Inbyggd inbyggd, Datakatalog.Las las) {
    try {
      Databas databas = new Egen(InbyggdPostgres.starta(valFor(inbyggd), slump), las);
      try {
        Databasprov.forbered(databas.anslutningar());
        return databas;
      } catch (RuntimeException e) {
        databas.close();
        throw e;
      }
    } catch (RuntimeException e) {
      las.close();
      throw e;
    }
  }

  private static InbyggdPostgres.Val valFor(Databasval.Inbyggd inbyggd) {
    return InbyggdPostgres.Val.forDrift(inbyggd.katalog().rot(), inbyggd.cache());
  }

  private static Datakatalog.Las las(Databasval.Inbyggd inbyggd) {
    return inbyggd.katalog().las().orElseThrow(() -> upptagen(inbyggd));
  }

  private static Databas ansluten(Databasval.Server server) {
    Databasprov.forbered(server.anslutningar());
    return new Delad(server.anslutningar());
  }

  private static Databasfel upptagen(Databasval.Inbyggd inbyggd) {
    Datakatalog katalog = inbyggd.katalog();
    return new Databasfel(
        "Omtanke kör redan med data i "
            + katalog.rot()
            + " ("
            + katalog.innehavare()
            + "). Stoppa den först, eller välj en annan katalog med --data.");
  }

  /** Run by this process, which stops it and then lets the directory go. */
  private record Egen(InbyggdPostgres postgres, Datakatalog.Las las) implements Databas {
    @Override
    public Databasanslutningar anslutningar() {
      return postgres.anslutningar();
    }

    @Override
    public void close() {
      postgres.close();
      las.close();
    }
  }

  /** Run by someone else: closing leaves it as it is. */
  private record Delad(Databasanslutningar anslutningar) implements Databas {
    @Override
    public void close() {
      // Someone else's to stop.
    }
  }
}
