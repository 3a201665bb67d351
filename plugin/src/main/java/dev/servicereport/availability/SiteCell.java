package dev.servicereport.availability;

import dev.servicereport.csv.Column;

/** The columns that the files of observations share. */
final class SiteCell {

    static final Column SITE = Column.optional("site", "拠点", "監視地点");
    static final Column CAUSE = Column.optional("cause", "原因");

    private SiteCell() {}
}
