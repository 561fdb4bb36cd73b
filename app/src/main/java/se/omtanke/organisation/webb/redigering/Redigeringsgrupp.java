package se.omtanke.organisation.webb.redigering;

import java.util.List;

/** The kinds of change of one register. */
record Redigeringsgrupp(List<? extends Redigering> redigeringar) {}
