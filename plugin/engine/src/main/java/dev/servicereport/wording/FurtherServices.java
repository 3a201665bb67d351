package dev.servicereport.wording;

/** Words for services that a chart leaves out because there are too many (図で省いたサービス). */
public final class FurtherServices {

    private FurtherServices() {}

    /** A sentence of the chart in words; empty when none is left out. */
    public static String sentence(int count) {
        return count == 0 ? "" : "停止の長いものを示し、ほか" + count + "サービスを省く。";
    }

    /** What stands behind the caption of the axis. */
    public static String remark(int count) {
        return "　停止の長いものを示す（ほか" + count + "サービス）";
    }
}
