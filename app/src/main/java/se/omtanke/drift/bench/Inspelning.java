package se.omtanke.drift.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Takes down the statements of a transaction as they reach the driver, so that a bare driver can be
 * given the same ones. Costs nothing while nobody takes down.
 */
final class Inspelning implements BeanPostProcessor {

  private static final ScopedValue<List<Inspeladsats>> BAND = ScopedValue.newInstance();

  /** The statements of a piece of work, in order. */
  static List<Inspeladsats> av(Tider.Arbete arbete) {
    List<Inspeladsats> band = new ArrayList<>();
    ScopedValue.where(BAND, band).run(() -> Tider.av(arbete));
    return List.copyOf(band);
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String namn) {
    return bean instanceof DataSource kalla ? new Avlyssnad(kalla) : bean;
  }

  private static final class Avlyssnad extends DelegatingDataSource {

    Avlyssnad(DataSource kalla) {
      super(kalla);
    }

    @Override
    public Connection getConnection() throws SQLException {
      Connection anslutning = super.getConnection();
      return BAND.isBound()
          ? ombud(Connection.class, new Anslutningsora(anslutning, BAND.get()))
          : anslutning;
    }
  }

  private record Anslutningsora(Connection anslutning, List<Inspeladsats> band)
      implements InvocationHandler {

    @Override
    public @Nullable Object invoke(Object ombud, Method metod, Object @Nullable [] argument)
        throws Throwable {
      Object svar = anropa(anslutning, metod, argument);
      if (svar instanceof PreparedStatement sats && argument != null) {
        return ombud(
            PreparedStatement.class,
            new Satsora(sats, String.valueOf(argument[0]), new TreeMap<>(), band));
      }
      return svar instanceof Statement sats
          ? ombud(Statement.class, new Satsora(sats, "", new TreeMap<>(), band))
          : svar;
    }
  }

  private record Satsora(
      Statement sats, String sql, TreeMap<Integer, Object> varden, List<Inspeladsats> band)
      implements InvocationHandler {

    @Override
    public @Nullable Object invoke(Object ombud, Method metod, Object @Nullable [] argument)
        throws Throwable {
      String vad = metod.getName();
      if (argument != null
          && argument.length > 1
          && vad.startsWith("set")
          && argument[0] instanceof Integer plats) {
        varden.put(plats, new Inspeladsats.Varde(metod, argument.clone()));
      }
      if (vad.startsWith("execute")) {
        String text = argument == null ? sql : String.valueOf(argument[0]);
        band.add(
            new Inspeladsats(
                text, varden.values().stream().map(Inspeladsats.Varde.class::cast).toList()));
      }
      return anropa(sats, metod, argument);
    }
  }

  private static @Nullable Object anropa(Object mal, Method metod, Object @Nullable [] argument)
      throws Throwable {
    try {
      return metod.invoke(mal, argument);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private static <T> T ombud(Class<T> typ, InvocationHandler ora) {
    return typ.cast(
        Proxy.newProxyInstance(Inspelning.class.getClassLoader(), new Class<?>[] {typ}, ora));
  }
}
