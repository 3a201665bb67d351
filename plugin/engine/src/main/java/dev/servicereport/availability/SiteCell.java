package dev.servicereport.availability;

import dev.servicereport.csv.Column;

/** The columns that the files of observations share. */
final class SiteCell {

    static final Column TIMESTAMP = Column.required("timestamp", "日時");
    static final Column STATUS = Column.required("status", "状態", "ステータス");
    static final Column SITE = Column.optional("site", "拠点", "監視地点");
    static final Column CAUSE = Column.optional("cause", "原因");

    private SiteCell() {}
}
