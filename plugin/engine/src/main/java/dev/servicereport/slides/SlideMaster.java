package dev.servicereport.slides;

import java.awt.Dimension;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Turns the blank master that comes with POI into one of 16:9 in the deck's colours and typeface. */
final class SlideMaster {

    /** The blank master is of 4:3. */
    private static final long WIDER = 4;

    private static final long THAN = 3;

    private SlideMaster() {}

    static void prepare(XMLSlideShow show, SlideLooks looks) {
        show.setPageSize(new Dimension((int) SlideRoom.WIDTH, (int) SlideRoom.HEIGHT));
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            widen(master);
            List.of(master.getSlideLayouts()).forEach(SlideMaster::widen);
            theme(master.getTheme(), looks);
        }
    }

    private static void widen(XSLFSheet sheet) {
        for (XSLFShape shape : sheet.getShapes()) {
            if (shape.getXmlObject() instanceof CTShape drawn && drawn.getSpPr().isSetXfrm()) {
                CTTransform2D place = drawn.getSpPr().getXfrm();
                place.getOff().setX(((Number) place.getOff().getX()).longValue() * WIDER / THAN);
                place.getExt().setCx(place.getExt().getCx() * WIDER / THAN);
            }
        }
    }

    private static void theme(XSLFTheme theme, SlideLooks looks) {
        CTBaseStyles styles = theme.getXmlObject().getThemeElements();
        CTColorScheme colors = styles.getClrScheme();
        colors.setName("service-report");
        Map.of(
                        colors.getDk1(), "text",
                        colors.getDk2(), "title",
                        colors.getLt2(), "head",
                        colors.getAccent1(), "accent1",
                        colors.getAccent2(), "accent2",
                        colors.getAccent3(), "accent3",
                        colors.getAccent4(), "accent4",
                        colors.getAccent5(), "accent5",
                        colors.getAccent6(), "accent6")
                .forEach((color, name) -> set(color, looks.rgb(name)));
        font(styles.getFontScheme().getMajorFont(), looks.font());
        font(styles.getFontScheme().getMinorFont(), looks.font());
    }

    private static void set(CTColor color, String rgb) {
        if (color.isSetSysClr()) {
            color.unsetSysClr();
        }
        (color.isSetSrgbClr() ? color.getSrgbClr() : color.addNewSrgbClr())
                .setVal(HexFormat.of().parseHex(rgb));
    }

    private static void font(CTFontCollection font, String typeface) {
        font.getLatin().setTypeface(typeface);
        font.getEa().setTypeface(typeface);
    }
}
