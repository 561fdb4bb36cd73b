package se.omtanke.komponenter.delar;

import java.util.Optional;

/**
 * One thing that has happened; the newest stands first.
 *
 * @param rubrik what happened, short
 * @param tid when, as shown: 2026-11-21 14:32
 * @param vem who did it, with role
 * @param text more about it; empty if the heading says it all
 */
public record Tidslinjerad(String rubrik, String tid, String vem, Optional<String> text) {}
