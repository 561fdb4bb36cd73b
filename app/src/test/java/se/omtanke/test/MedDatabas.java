package se.omtanke.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the test class a {@link Testdatabas} of its own, as a parameter of its constructor, its
 * {@code @BeforeAll} or its test methods. It is dropped after the last test of the class.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Databasparameter.class)
public @interface MedDatabas {}
