package se.omtanke.atkomst.webb;

import java.util.function.Supplier;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;

/** Reads the session only if someone asks who is signed in: a style sheet costs no statement. */
record Uppskjuten(Supplier<SecurityContext> kontext) implements DeferredSecurityContext {

  @Override
  public SecurityContext get() {
    return kontext.get();
  }

  @Override
  public boolean isGenerated() {
    return false;
  }
}
