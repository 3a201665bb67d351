package dev.servicereport.workbook;

import dev.servicereport.sheet.Look;
import dev.servicereport.sheet.Look.Align;
import dev.servicereport.sheet.Look.Weight;

/** How the cells of the workbook look. */
final class Looks {

    static final Look TITLE = Look.text(Weight.TITLE);
    static final Look NOTE = Look.text(Weight.NOTE);
    static final Look HEAD = Look.text(Weight.HEAD);
    static final Look TEXT = Look.text(Weight.BODY);
    static final Look WORD = new Look("", Align.CENTER, Weight.BODY);
    static final Look TOTAL_WORD = new Look("", Align.CENTER, Weight.TOTAL);
    static final Look TOTAL = Look.text(Weight.TOTAL);
    static final Look TIME = new Look("[$-411]ggge\"年\"m\"月\"d\"日\"(aaa)\\ h:mm:ss", Align.RIGHT, Weight.BODY);
    static final Look MONTH = new Look("[$-411]ggge\"年\"m\"月\"", Align.RIGHT, Weight.BODY);
    static final Look DATE = new Look("[$-411]ggge\"年\"m\"月\"d\"日\"", Align.RIGHT, Weight.BODY);
    static final Look COUNT = new Look("#,##0", Align.RIGHT, Weight.BODY);
    static final Look TOTAL_COUNT = new Look("#,##0", Align.RIGHT, Weight.TOTAL);
    static final Look NUMBER = new Look("0", Align.CENTER, Weight.BODY);

    private Looks() {}

    /** A percentage with so many decimals. */
    static Look percent(int decimals) {
        return new Look(decimals == 0 ? "0" : "0." + "0".repeat(decimals), Align.RIGHT, Weight.BODY);
    }
}
