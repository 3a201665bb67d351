package dev.servicereport.slides;

import dev.servicereport.problem.ComposedMarks;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;

/** Writes text in the typeface and the colours of the deck, marked as Japanese. */
final class SlideText {

    private static final String JAPANESE = "ja-JP";

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final SlideLooks looks;

    SlideText(SlideLooks looks) {
        this.looks = looks;
    }

    /**
     * Adds text to a paragraph without a bullet, on one line.
     *
     * @param size in points
     * @param color the name of a colour
     */
    XSLFTextParagraph write(XSLFTextParagraph paragraph, String text, double size, String color, boolean bold) {
        paragraph.setBullet(false);
        paragraph.setIndent(0.0);
        paragraph.setLeftMargin(0.0);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(LINE_BREAK.matcher(ComposedMarks.in(text)).replaceAll(" "));
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontColor(looks.color(color));
        run.setFontFamily(looks.font(), FontGroup.LATIN);
        run.setFontFamily(looks.font(), FontGroup.EAST_ASIAN);
        run.getRPr(true).setLang(JAPANESE);
        return paragraph;
    }
}
