package dev.servicereport.sheet;

import dev.servicereport.sheet.Look.Weight;
import java.util.ArrayList;
import java.util.List;

/** The looks of a book's cells as its {@code styles.xml}. */
final class StyleSheet {

    /** The first number that formats of one's own may have. */
    private static final int OWN_FORMATS = 164;

    private static final String FONT = "游ゴシック";

    private final List<Look> looks = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();

    /** The number under which cells name a look; 0 is what spreadsheets take for none. */
    int number(Look look) {
        if (!looks.contains(look)) {
            looks.add(look);
            if (!look.format().isEmpty() && !formats.contains(look.format())) {
                formats.add(look.format());
            }
        }
        return looks.indexOf(look) + 1;
    }

    String xml() {
        StringBuilder xml = new StringBuilder(Parts.HEAD + "<styleSheet xmlns=\"" + Parts.MAIN + "\">");
        if (!formats.isEmpty()) {
            xml.append("<numFmts count=\"").append(formats.size()).append("\">");
            for (String format : formats) {
                xml.append("<numFmt numFmtId=\"").append(OWN_FORMATS + formats.indexOf(format));
                xml.append("\" formatCode=\"").append(XmlText.escaped(format)).append("\"/>");
            }
            xml.append("</numFmts>");
        }
        xml.append("<fonts count=\"4\">")
                .append(font(11, ""))
                .append(font(11, "<b/>"))
                .append(font(14, "<b/>"))
                .append(font(10, ""))
                .append("</fonts><fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>")
                .append("<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\">")
                .append("<fgColor rgb=\"FFE7E6E6\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>")
                .append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>")
                .append(edge("left") + edge("right") + edge("top") + edge("bottom"))
                .append("<diagonal/></border></borders><cellStyleXfs count=\"1\">")
                .append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"")
                .append(looks.size() + 1)
                .append("\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
        looks.forEach(look -> xml.append(xf(look)));
        return xml.append(
                        "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"標準\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
                .append("<dxfs count=\"1\"><dxf><font><b/><color rgb=\"FFC00000\"/></font><fill><patternFill>")
                .append("<bgColor rgb=\"FFFFC7CE\"/></patternFill></fill></dxf></dxfs></styleSheet>")
                .toString();
    }

    private static String font(int size, String bold) {
        return "<font>" + bold + "<sz val=\"" + size + "\"/><name val=\"" + FONT + "\"/><family val=\"3\"/>"
                + "<charset val=\"128\"/></font>";
    }

    private static String edge(String side) {
        return "<" + side + " style=\"thin\"><color rgb=\"FF7F7F7F\"/></" + side + ">";
    }

    private String xf(Look look) {
        int format = look.format().isEmpty() ? 0 : OWN_FORMATS + formats.indexOf(look.format());
        int font = switch (look.weight()) {
            case TITLE -> 2;
            case NOTE -> 3;
            case HEAD, TOTAL -> 1;
            case BODY -> 0;
        };
        boolean framed = look.weight() != Weight.TITLE && look.weight() != Weight.NOTE;
        String align =
                look.weight() == Weight.HEAD ? "center" : look.align().name().toLowerCase(java.util.Locale.ROOT);
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\""
                + (look.weight() == Weight.HEAD ? 2 : 0)
                + "\" borderId=\"" + (framed ? 1 : 0)
                + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                + " applyAlignment=\"1\"><alignment horizontal=\"" + align + "\" vertical=\"center\""
                + (framed ? " wrapText=\"1\"" : "") + "/></xf>";
    }
}
