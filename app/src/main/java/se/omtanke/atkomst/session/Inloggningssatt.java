package se.omtanke.atkomst.session;

/** How someone proved who she is. */
public enum Inloggningssatt {
  LOSENORD,
  PASSNYCKEL,
  OIDC,
  LANK,
  DEMO
}
