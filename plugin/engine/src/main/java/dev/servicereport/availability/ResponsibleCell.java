package dev.servicereport.availability;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.Vocabulary;

/** The cell of a row that says who has to answer for it. */
public final class ResponsibleCell {

    public static final Column COLUMN = Column.optional("responsible", "責任区分");

    private static final Vocabulary<Responsible> WORDS = Vocabulary.<Responsible>offering(
                    "vendor", "client", "other", "force-majeure", "unknown")
            .with(Responsible.VENDOR, "vendor", "受注者", "事業者")
            .with(Responsible.CLIENT, "client", "発注者", "市", "本市")
            .with(Responsible.OTHER, "other", "他者", "その他", "第三者", "別ベンダー")
            .with(Responsible.FORCE_MAJEURE, "force-majeure", "force_majeure", "不可抗力")
            .with(Responsible.UNKNOWN, "unknown", "不明", "調査中");

    private ResponsibleCell() {}

    /** Who; {@link Responsible#UNKNOWN} when the cell is empty. */
    public static Responsible read(CsvRow row) {
        return row.choice(COLUMN, WORDS).orElse(Responsible.UNKNOWN);
    }
}
