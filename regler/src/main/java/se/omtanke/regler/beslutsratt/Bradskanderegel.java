package se.omtanke.regler.beslutsratt;

import se.omtanke.regler.lagrum.Regel;

/** A paragraph that lets the chair, or another appointed member, decide when it is urgent. */
public interface Bradskanderegel extends Regel {

  /** The kind of decision it is about. */
  String beslut();
}
