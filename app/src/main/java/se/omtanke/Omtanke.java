package se.omtanke;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application as Spring sees it; what starts it stands in {@code drift}. */
@SpringBootApplication
public class Omtanke {}
