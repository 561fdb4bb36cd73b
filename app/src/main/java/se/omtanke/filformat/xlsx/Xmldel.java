package se.omtanke.filformat.xlsx;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.omtanke.filformat.Filfel;

/**
 * An XML part read forwards, element by element.
 *
 * <p>No document type is accepted, hence no entity; depth, attributes and their lengths are
 * limited.
 */
final class Xmldel implements AutoCloseable {

  private static final XMLInputFactory FABRIK = fabrik();

  private final String fil;
  private final InputStream in;
  private final XMLStreamReader xml;

  Xmldel(String fil, InputStream in) {
    this.fil = fil;
    this.in = in;
    try {
      this.xml = FABRIK.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw fel(e);
    }
  }

  /** Steps to the next start or end of an element; false at the end of the part. */
  boolean steg() {
    while (true) {
      int handelse = nasta();
      if (handelse == XMLStreamConstants.START_ELEMENT
          || handelse == XMLStreamConstants.END_ELEMENT) {
        return true;
      }
      if (handelse == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
    }
  }

  /** Whether an element of that name starts here. */
  boolean borjar(String namn) {
    return xml.isStartElement() && xml.getLocalName().equals(namn);
  }

  /** Whether an element of that name ends here. */
  boolean slutar(String namn) {
    return xml.isEndElement() && xml.getLocalName().equals(namn);
  }

  /** An attribute's value by its name without prefix, or empty. */
  String attribut(String namn) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(namn)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** An attribute that belongs to another namespace, such as {@code r:id}, or empty. */
  String attributMedPrefix(String namn) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(namn) && !xml.getAttributePrefix(i).isEmpty()) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /**
   * Adds the text inside the element that starts here to another and stands at its end afterwards.
   * Stops adding, not reading, at the limit.
   */
  void text(StringBuilder till, int max) {
    for (int djup = 1; djup > 0; ) {
      switch (nasta()) {
        case XMLStreamConstants.START_ELEMENT -> djup++;
        case XMLStreamConstants.END_ELEMENT -> djup--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            laggTill(till, max);
        default -> {}
      }
    }
  }

  private void laggTill(StringBuilder till, int max) {
    int antal = Math.min(xml.getTextLength(), max - till.length());
    if (antal > 0) {
      till.append(xml.getTextCharacters(), xml.getTextStart(), antal);
    }
  }

  @Override
  public void close() {
    try {
      xml.close();
      in.close();
    } catch (XMLStreamException e) {
      throw fel(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int nasta() {
    try {
      int handelse = xml.next();
      if (handelse == XMLStreamConstants.DTD) {
        throw new Filfel(
            fil, 0, "", "Filen innehåller en dokumenttyp (DTD) och läses därför inte.");
      }
      return handelse;
    } catch (XMLStreamException e) {
      throw fel(e);
    }
  }

  private Filfel fel(XMLStreamException orsak) {
    int rad = orsak.getLocation() == null ? 0 : orsak.getLocation().getLineNumber();
    String plats = rad > 0 ? " (XML-rad " + rad + ")" : "";
    return new Filfel(
        fil,
        0,
        "",
        "Filens inre är avklippt eller skadat" + plats + ". Spara den på nytt i Excel.");
  }

  private static XMLInputFactory fabrik() {
    var fabrik = new WstxInputFactory();
    fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    fabrik.setProperty(XMLInputFactory.IS_COALESCING, false);
    fabrik.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 64);
    fabrik.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 200);
    fabrik.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1 << 15);
    return fabrik;
  }
}
