package dev.servicereport.slides;

import dev.servicereport.problem.ComposedMarks;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of a chart one after the other; text is escaped by the JDK. */
final class Elements {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    Elements() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("XML is written into memory", impossible);
        }
    }

    /** A step of writing. */
    private interface Step {
        void write() throws XMLStreamException;
    }

    private Elements write(Step step) {
        try {
            step.write();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("XML is written into memory", impossible);
        }
        return this;
    }

    /** @param attributes names and values in turn */
    Elements open(String name, String... attributes) {
        return write(() -> {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        });
    }

    Elements close() {
        return write(xml::writeEndElement);
    }

    /** An element that holds nothing. */
    Elements empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    /** An element of a chart that is one value. */
    Elements value(String name, String value) {
        return empty("c:" + name, "val", value);
    }

    /** An element that holds text. */
    Elements text(String name, String words) {
        open(name);
        return write(() -> xml.writeCharacters(ComposedMarks.in(words))).close();
    }

    /** A colour of the deck, by its name in the theme. */
    Elements fill(String color) {
        return open("a:solidFill").empty("a:schemeClr", "val", color).close();
    }

    /** Without a fill, a line or whatever. */
    Elements none() {
        return empty("a:noFill");
    }

    String done() {
        write(xml::flush);
        return text.toString();
    }
}
