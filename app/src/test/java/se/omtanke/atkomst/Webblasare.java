package se.omtanke.atkomst;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts: keeps cookies, fills in forms, follows no redirect by itself. */
public final class Webblasare {

  private static final Pattern SKYDD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final HttpClient NAT = HttpClient.newHttpClient();

  private final String bas;
  private final Map<String, String> kakor = new LinkedHashMap<>();
  private String skydd = "";

  /** A browser that knows nothing. */
  public Webblasare(String bas) {
    this.bas = bas;
  }

  /** The cookies by name. */
  public Map<String, String> kakor() {
    return kakor;
  }

  /** Opens a page. */
  public HttpResponse<String> hamta(String adress) {
    return sand(adress, "GET", "", "");
  }

  /** Sends a form with the protection of the last page that had one. */
  public HttpResponse<String> posta(String adress, Map<String, String> falt) {
    Map<String, String> allt = new LinkedHashMap<>(falt);
    allt.putIfAbsent("_csrf", skydd);
    return postaUtanSkydd(adress, allt);
  }

  /** Sends just these fields, as another site could make a browser do. */
  public HttpResponse<String> postaUtanSkydd(String adress, Map<String, String> falt) {
    String kropp =
        falt.entrySet().stream()
            .map(post -> kodad(post.getKey()) + "=" + kodad(post.getValue()))
            .collect(Collectors.joining("&"));
    return sand(adress, "POST", "application/x-www-form-urlencoded", kropp);
  }

  /** Any request; the protection goes along as a header, as scripts send it. */
  public HttpResponse<String> sand(String adress, String metod, String typ, String kropp) {
    HttpRequest.Builder forfragan =
        HttpRequest.newBuilder(URI.create(bas + adress))
            .method(metod, BodyPublishers.ofString(kropp))
            .header("Accept", "text/html");
    if (!typ.isEmpty()) {
      forfragan.header("Content-Type", typ);
    }
    if (!metod.equals("GET") && !metod.equals("POST")) {
      forfragan.header("X-CSRF-TOKEN", skydd);
    }
    if (!kakor.isEmpty()) {
      forfragan.header(
          "Cookie",
          kakor.entrySet().stream()
              .map(kaka -> kaka.getKey() + "=" + kaka.getValue())
              .collect(Collectors.joining("; ")));
    }
    return minns(skicka(forfragan.build()));
  }

  private HttpResponse<String> minns(HttpResponse<String> svar) {
    for (String kaka : svar.headers().allValues("Set-Cookie")) {
      String[] namnOchVarde = kaka.split(";", 2)[0].split("=", 2);
      if (kaka.contains("Max-Age=0")) {
        kakor.remove(namnOchVarde[0]);
      } else {
        kakor.put(namnOchVarde[0], namnOchVarde[1]);
      }
    }
    Matcher funnet = SKYDD.matcher(svar.body());
    if (funnet.find()) {
      skydd = funnet.group(1);
    }
    return svar;
  }

  private static HttpResponse<String> skicka(HttpRequest forfragan) {
    try {
      return NAT.send(forfragan, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String kodad(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
