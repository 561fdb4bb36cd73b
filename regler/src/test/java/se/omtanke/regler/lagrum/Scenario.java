package se.omtanke.regler.lagrum;

import java.util.List;
import java.util.Map;

/**
 * A scenario of a feature file with its examples.
 *
 * @param lagrum the paragraph that the file is about
 * @param rubrik what the scenario says
 * @param givet what is asked
 * @param exempel each example, its cells by their column
 */
public record Scenario(
    String lagrum, String rubrik, String givet, List<Map<String, String>> exempel) {}
