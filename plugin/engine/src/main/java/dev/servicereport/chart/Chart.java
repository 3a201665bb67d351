package dev.servicereport.chart;

/** One figure drawn as a picture (図). Made from the report model alone; {@link Charts} turns it into bytes. */
public interface Chart {

    /** What the picture shows, fit for a caption; not drawn in the picture itself. */
    String title();

    /** The picture in words (代替テキスト): one or two Japanese sentences with the numbers that matter. */
    String alt();

    /** All that the picture shows, as records, lists and plain values: charts of one class that have equal figures look the same. */
    Object figures();

    /** Whether it stands in a form (様式) and has that one's typeface. */
    default boolean isFormal() {
        return false;
    }

    /** The picture, laid out with these fonts. */
    Drawing drawing(ChartFonts fonts);
}
