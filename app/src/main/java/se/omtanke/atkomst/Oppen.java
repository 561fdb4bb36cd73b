package se.omtanke.atkomst;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A controller method that anyone may call without being signed in. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Oppen {

  /** Why it must be open; stands in the printed table of endpoints. */
  String value();
}
