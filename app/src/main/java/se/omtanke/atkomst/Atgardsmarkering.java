package se.omtanke.atkomst;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a module's own annotation for its controller methods. The annotation has one element {@code
 * value()} whose type is the module's enum of actions, so that the compiler checks which actions
 * there are:
 *
 * <pre>{@code
 * @Atgardsmarkering
 * @Retention(RetentionPolicy.RUNTIME)
 * @Target(ElementType.METHOD)
 * @interface Kraver {
 *   Ekonomiatgard value();
 * }
 * }</pre>
 */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Atgardsmarkering {}
