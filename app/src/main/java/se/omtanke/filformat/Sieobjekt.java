package se.omtanke.filformat;

/**
 * An object that a row is booked on: a cost centre, a project.
 *
 * @param dimension the dimension's number, as #DIM declares it; 1 to 19 are the standard's own
 * @param objekt the object's number within the dimension, which need not be digits
 */
public record Sieobjekt(int dimension, String objekt) {}
