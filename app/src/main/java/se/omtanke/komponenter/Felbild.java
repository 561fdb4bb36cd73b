package se.omtanke.komponenter;

import java.util.List;

/**
 * How an error is told to the reader: heading and advice are the texts {@code nyckel + ".rubrik"}
 * and {@code nyckel + ".rad"}.
 *
 * @param status HTTP status
 * @param nyckel key of the texts; the type of the problem in the API ends with it
 * @param argument arguments of the texts; no client data
 */
public record Felbild(int status, String nyckel, List<Object> argument) {

  public Felbild {
    argument = List.copyOf(argument);
  }

  /** The general words for a status. */
  public static Felbild avStatus(int status) {
    int kand =
        switch (status) {
          case 400, 401, 403, 404, 405, 409, 412, 413, 415, 429, 503 -> status;
          default -> status < 500 && status >= 400 ? 400 : 500;
        };
    return new Felbild(status, "komponenter.fel." + kand, List.of());
  }
}
