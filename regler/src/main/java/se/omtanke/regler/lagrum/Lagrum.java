package se.omtanke.regler.lagrum;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The paragraph that a rule is, and the days it holds for. A rule that rests on several names the
 * one that states it first; all of them are watched.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Lagrum.Flera.class)
public @interface Lagrum {

  /** Stands for a text that was not at hand when the rule was written. */
  String SAKNAS = "saknas";

  /** The number in the statute book, as in {@code 2025:400}. */
  String sfs();

  /** The chapter, or nothing in an act without chapters. */
  String kapitel() default "";

  /** The paragraph, as in {@code 2} or {@code 2 a}. */
  String paragraf();

  /** The part of the paragraph, when the rule is only that. */
  String stycke() default "";

  /** The point in a list, when the rule is only that. */
  String punkt() default "";

  /** The first day, as a date; nothing when it is older than anything asked for. */
  String fran() default "";

  /** The day after the last, as a date; nothing until further notice. */
  String till() default "";

  /** SHA-256 of the paragraph's text, or {@link #SAKNAS}. */
  String text();

  /** How sure the reading is. */
  Sakerhet sakerhet() default Sakerhet.H;

  /** Several paragraphs on one rule. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface Flera {

    /** In the order they are written. */
    Lagrum[] value();
  }
}
