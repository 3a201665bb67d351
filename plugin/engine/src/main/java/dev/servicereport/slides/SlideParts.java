package dev.servicereport.slides;

import dev.servicereport.slides.Deck.Slide;
import dev.servicereport.slides.Deck.Table;
import java.util.ArrayList;
import java.util.List;

/** Spreads what does not fit on one slide over several: first the text with the chart, then the rows of the table (続きのスライド). */
final class SlideParts {

    private final Slide slide;
    private final String continued;
    private final List<Slide> parts = new ArrayList<>();

    private SlideParts(Slide slide, String continued) {
        this.slide = slide;
        this.continued = continued;
    }

    /** @param continued what stands behind the title of each but the first */
    static List<Slide> of(Slide slide, String continued) {
        SlideParts all = new SlideParts(slide, continued);
        if (SlideRoom.fits(slide)) {
            return List.of(slide);
        }
        all.text();
        Table table = slide.table();
        if (table != null) {
            all.rows(table);
        }
        return all.parts;
    }

    private void text() {
        boolean isNothing = slide.paragraphs().isEmpty() && slide.figure().isEmpty() && slide.visual() == null;
        if (isNothing) {
            return;
        }
        List<String> on = new ArrayList<>();
        for (String paragraph : slide.paragraphs()) {
            for (String piece : SlideRoom.pieces(paragraph)) {
                on.add(piece);
                if (on.size() > 1 && !SlideRoom.fits(withText(on))) {
                    on.remove(on.size() - 1);
                    parts.add(withText(on));
                    on = new ArrayList<>(List.of(piece));
                }
            }
        }
        parts.add(withText(on));
    }

    private Slide withText(List<String> paragraphs) {
        boolean first = parts.isEmpty();
        return new Slide(
                title(), first ? slide.figure() : "", paragraphs, first ? slide.visual() : null, null, slide.notes());
    }

    private void rows(Table table) {
        List<List<String>> on = new ArrayList<>();
        for (List<String> row : table.rows()) {
            for (List<String> piece : SlideRoom.pieces(table, row)) {
                on.add(piece);
                if (on.size() > 1 && !SlideRoom.fits(withRows(table, on))) {
                    on.remove(on.size() - 1);
                    parts.add(withRows(table, on));
                    on = new ArrayList<>(List.of(piece));
                }
            }
        }
        parts.add(withRows(table, on));
    }

    private Slide withRows(Table table, List<List<String>> rows) {
        return new Slide(title(), "", List.of(), null, new Table(table.title(), table.columns(), rows), slide.notes());
    }

    private String title() {
        return slide.title() + (parts.isEmpty() ? "" : continued);
    }
}
