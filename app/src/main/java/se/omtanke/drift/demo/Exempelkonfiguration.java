package se.omtanke.drift.demo;

/** The parts that only the demonstration has; registered by the command, never by scanning. */
public class Exempelkonfiguration {}
