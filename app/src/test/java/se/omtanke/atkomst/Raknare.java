package se.omtanke.atkomst;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source that writes down every statement that is executed. */
public final class Raknare extends DelegatingDataSource {

  private final List<String> satser = Collections.synchronizedList(new ArrayList<>());

  /** Writes down what goes to this one. */
  public Raknare(DataSource kalla) {
    super(kalla);
  }

  /** What has been executed since it was last emptied. */
  public List<String> satser() {
    return satser;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return omslag(Connection.class, super.getConnection(), "");
  }

  private <T> T omslag(Class<T> typ, T malet, String sql) {
    return typ.cast(
        Proxy.newProxyInstance(
            Raknare.class.getClassLoader(),
            new Class<?>[] {typ},
            (omslag, metod, argument) -> {
              if (metod.getName().startsWith("execute")) {
                satser.add(argument == null ? sql : String.valueOf(argument[0]));
              }
              Object svar = anropa(metod, malet, argument);
              String text = argument == null || argument.length == 0 ? "" : argument[0] + "";
              return switch (svar) {
                case PreparedStatement sats -> omslag(PreparedStatement.class, sats, text);
                case Statement sats -> omslag(Statement.class, sats, text);
                case null, default -> svar;
              };
            }));
  }

  private static @Nullable Object anropa(Method metod, Object malet, Object @Nullable [] argument)
      throws Throwable {
    try {
      return metod.invoke(malet, argument);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }
}
