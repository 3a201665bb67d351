package dev.servicereport.wording;

/** What files beside the pages of a site are called, by what opens them (ダウンロード). */
public enum DownloadWords {
    /** The tables (表). */
    TABLES("表（表計算ソフト用CSV）", "CSV"),
    /** The workbooks that check each month (検算ブック). */
    WORKBOOKS("検算ブック（Excel）", "Excel"),
    /** The slides of briefings (スライド). */
    SLIDES("スライド（PowerPoint）", "PowerPoint"),
    /** The charts (図). */
    CHARTS("図（PNG）", "PNG"),
    /** The days ahead (予定表). */
    CALENDAR("今後の期日（予定表に取り込むファイル）", "iCalendar");

    private final String group;
    private final String form;

    DownloadWords(String group, String form) {
        this.group = group;
        this.form = form;
    }

    /** Above all of them. */
    public String group() {
        return group;
    }

    /** Behind a link: {@code Excel、12KB}. */
    public String note(String size) {
        return form + "、" + size;
    }

    /** Behind a link to a PDF: {@code PDF、12KB}. */
    public static String pdf(String size) {
        return "PDF、" + size;
    }

    /** What is about a month: {@code 令和7年3月分 月次サービス報告書}. */
    public static String ofMonth(String month, String title) {
        return month + "分 " + title;
    }

    /** What a month's table of services is called. */
    public static String servicesOf(String month) {
        return ofMonth(month, "サービス別の稼働率");
    }

    /** What a month's workbook is called, of {@code 令和7年3月}. */
    public static String workbookOf(String month) {
        return month + "分の検算ブック";
    }

    /** What the slides of a briefing are called, of its title. */
    public static String slidesOf(String title) {
        return title + "のスライド";
    }
}
