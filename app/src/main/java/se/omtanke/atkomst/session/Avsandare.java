package se.omtanke.atkomst.session;

/**
 * From where someone tries to sign in.
 *
 * @param adress network address
 * @param webblasare what the browser says of itself, cut to a decent length
 * @param enhet the value of the cookie that a browser gets when it has signed in; empty otherwise
 */
public record Avsandare(String adress, String webblasare, String enhet) {

  private static final int LANGST = 200;

  public Avsandare {
    webblasare = kortad(webblasare);
    enhet = kortad(enhet);
  }

  private static String kortad(String text) {
    String synlig = text.replaceAll("\\p{Cntrl}", " ");
    return synlig.length() > LANGST ? synlig.substring(0, LANGST) : synlig;
  }
}
