package dev.servicereport.slides;

import dev.servicereport.slides.Deck.Picture;
import dev.servicereport.slides.Deck.Slide;
import dev.servicereport.slides.Deck.Table;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Writes slides: text in placeholders, tables as tables, charts and pictures with words for them. The same deck gives the same bytes. */
public final class PptxWriter {

    private static final double FIGURE_SIZE = 60;

    private final SlideLooks looks;
    private final SlideText text;

    public PptxWriter(SlideLooks looks) {
        this.looks = looks;
        text = new SlideText(looks);
    }

    /** The file's bytes. */
    public byte[] write(Deck deck) {
        try (XMLSlideShow show = new XMLSlideShow()) {
            SlideMaster.prepare(show, looks);
            List<Slide> slides = deck.slides().stream()
                    .flatMap(slide -> SlideParts.of(slide, deck.continued()).stream())
                    .toList();
            for (int i = 0; i < slides.size(); i++) {
                Slide slide = slides.get(i);
                XSLFSlide page = show.createSlide(layout(show));
                draw(show, page, slide);
                Picture logo = looks.logo().orElse(null);
                foot(page, deck.foot(), (i + 1) + " / " + slides.size(), logo);
                if (logo != null) {
                    picture(show, page, logo, SlideRoom.logo(logo));
                }
                notes(show, page, slide.notes());
            }
            DeckProperties.set(show, deck, slides.size());
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            show.write(file);
            return StableZip.of(file.toByteArray());
        } catch (IOException impossible) {
            throw new IllegalStateException("slides are written into memory", impossible);
        }
    }

    private static XSLFSlideLayout layout(XMLSlideShow show) {
        return show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_AND_CONTENT);
    }

    private void draw(XMLSlideShow show, XSLFSlide page, Slide slide) throws IOException {
        XSLFTextShape title = page.getPlaceholder(0);
        title.clearText();
        text.write(title.addNewTextParagraph(), slide.title(), SlideRoom.titleSize(slide.title()), "title", true)
                .setTextAlign(TextAlign.LEFT);
        SlideRoom room = SlideRoom.of(slide);
        place(title, room.title());
        body(page, slide, room);
        Table table = slide.table();
        if (slide.visual() instanceof Picture picture) {
            picture(show, page, picture, room.visual());
        } else if (slide.visual() instanceof Plot plot) {
            SlidePlot.draw(show, page, plot, room.visual());
        }
        if (table != null) {
            new SlideTable(looks, text).draw(page, table, room.table());
        }
    }

    /** A placeholder would pass the place on to its layout, which all slides share, unless it has one of its own. */
    private static void place(XSLFTextShape placeholder, Rectangle2D place) {
        CTShapeProperties own = ((CTShape) placeholder.getXmlObject()).getSpPr();
        if (!own.isSetXfrm()) {
            own.addNewXfrm();
        }
        placeholder.setAnchor(place);
    }

    /** An empty placeholder would ask for text to be written into it. */
    private void body(XSLFSlide page, Slide slide, SlideRoom room) {
        XSLFTextShape body = page.getPlaceholder(1);
        if (slide.figure().isEmpty() && slide.paragraphs().isEmpty()) {
            page.removeShape(body);
            return;
        }
        body.clearText();
        place(body, room.body());
        if (!slide.figure().isEmpty()) {
            text.write(body.addNewTextParagraph(), slide.figure(), FIGURE_SIZE, "title", true);
        }
        slide.paragraphs()
                .forEach(one -> text.write(body.addNewTextParagraph(), one, SlideRoom.TEXT_SIZE, "text", false));
    }

    private static void picture(XMLSlideShow show, XSLFSlide page, Picture picture, Rectangle2D place) {
        XSLFPictureShape shape = page.createPicture(show.addPicture(picture.png(), PictureData.PictureType.PNG));
        shape.setAnchor(place);
        CTNonVisualDrawingProps words =
                ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr();
        words.setName(picture.title());
        words.setDescr(picture.alt());
    }

    private void foot(XSLFSlide page, String foot, String number, @Nullable Picture logo) {
        Rectangle2D room = SlideRoom.foot(foot, logo);
        for (String words : List.of(foot, number)) {
            XSLFTextShape box = page.createTextBox();
            boolean left = words.equals(foot);
            box.setAnchor(left ? room : SlideRoom.NUMBER);
            box.clearText();
            text.write(box.addNewTextParagraph(), words, SlideRoom.SMALL_SIZE, "quiet", false)
                    .setTextAlign(left ? TextAlign.LEFT : TextAlign.RIGHT);
        }
    }

    /** POI copies header, date, footer and number of its own master, the fields in them as runs that no reader allows. */
    private void notes(XMLSlideShow show, XSLFSlide page, String notes) {
        XSLFNotes sheet = show.getNotesSlide(page);
        for (XSLFTextShape shape : sheet.getPlaceholders()) {
            Placeholder type = shape.getTextType();
            if (type == Placeholder.BODY) {
                shape.clearText();
                notes.lines()
                        .forEach(line ->
                                text.write(shape.addNewTextParagraph(), line, SlideRoom.SMALL_SIZE, "text", false));
            } else if (type != Placeholder.SLIDE_IMAGE) {
                sheet.removeShape(shape);
            }
        }
    }
}
