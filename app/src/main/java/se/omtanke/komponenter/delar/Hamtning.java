package se.omtanke.komponenter.delar;

/**
 * A file to download with what the page shows.
 *
 * @param format the kind of file: "PDF", "XLSX", "CSV", "JSON"
 * @param forklaring what it is good for: "som på sidan", "med rena tal"
 * @param href its address
 */
public record Hamtning(String format, String forklaring, String href) {}
