package dev.servicereport.sheet;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One part of a workbook as XML, element by element; namespaces do not matter, since two generations of the standard differ in nothing else
 * here. There are no document types and nothing from outside.
 */
final class BookXml implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BookFile book;
    private final InputStream bytes;
    private final XMLStreamReader xml;

    BookXml(BookFile book, String part) throws IOException {
        this.book = book;
        bytes = book.part(part);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            // the parser of the JDK would print what is wrong with bytes
            xml = factory.createXMLStreamReader(text(bytes));
        } catch (XMLStreamException damaged) {
            throw failed(damaged);
        }
    }

    private static Reader text(InputStream bytes) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /** Goes to the next beginning of an element; false at the end. */
    boolean nextStart() throws IOException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Goes to the next beginning of an element inside one that has begun; false at that one's end. */
    boolean nextInside(String outer) throws IOException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT || (event == XMLStreamConstants.END_ELEMENT && is(outer))) {
                return false;
            }
        }
    }

    private int next() throws IOException {
        try {
            int event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw BookFile.damaged(book.name());
            }
            return event;
        } catch (XMLStreamException damaged) {
            throw failed(damaged);
        }
    }

    boolean is(String element) {
        return xml.getLocalName().equals(element);
    }

    /** An attribute by its name without a prefix; empty when there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The text of an element that holds nothing else; the reader stands at its end afterwards. */
    String text() throws IOException {
        try {
            return xml.getElementText();
        } catch (XMLStreamException damaged) {
            throw failed(damaged);
        }
    }

    /** The text of an element with runs of different looks; how it is spoken (ふりがな) is left out. */
    String richText(String outer) throws IOException {
        StringBuilder text = new StringBuilder();
        while (nextInside(outer)) {
            if (is("rPh")) {
                skip("rPh");
            } else if (is("t")) {
                text.append(text());
            }
        }
        return XmlText.read(text.toString()).replace("\r\n", "\n");
    }

    private void skip(String outer) throws IOException {
        boolean inside = true;
        while (inside) {
            inside = nextInside(outer);
        }
    }

    /** What stops reading may be the end of what is allowed, deep inside. */
    private IOException failed(XMLStreamException stopped) {
        for (Throwable cause = stopped; cause != null; cause = cause.getCause()) {
            if (cause instanceof SheetFault fault) {
                return fault;
            }
            if (cause instanceof XMLStreamException inner && inner.getNestedException() instanceof SheetFault fault) {
                return fault;
            }
        }
        return BookFile.damaged(book.name());
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
