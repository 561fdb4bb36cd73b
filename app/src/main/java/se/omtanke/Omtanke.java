package se.omtanke;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The application as Spring sees it; what starts it stands in {@code drift}. Its parts go by their
 * full names: two modules may use the same word for a part of their own.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Omtanke {}
