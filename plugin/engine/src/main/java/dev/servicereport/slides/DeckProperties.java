package dev.servicereport.slides;

import dev.servicereport.problem.ComposedMarks;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** The properties of the file: nothing of the machine or the moment at which it was written. */
final class DeckProperties {

    private DeckProperties() {}

    /** @param slides how many there are */
    static void set(XMLSlideShow show, Deck deck, int slides) {
        Date date = Date.from(deck.date().atStartOfDay(ZoneOffset.UTC).toInstant());
        POIXMLProperties.CoreProperties core = show.getProperties().getCoreProperties();
        core.setTitle(ComposedMarks.in(deck.title()));
        core.setCreator(ComposedMarks.in(deck.author()));
        core.setLastModifiedByUser(ComposedMarks.in(deck.author()));
        core.setCreated(Optional.of(date));
        core.setModified(Optional.of(date));
        core.setRevision("1");
        show.getProperties().getExtendedProperties().setApplication("service-report");
        show.getProperties().getExtendedProperties().setPresentationFormat("16:9");
        show.getProperties().getExtendedProperties().setTotalTime(0);
        show.getProperties().getExtendedProperties().setSlides(slides);
    }
}
