package dev.servicereport.site;

import dev.servicereport.document.DocumentKind;
import dev.servicereport.wording.Texts;
import java.util.Set;

/** What documents are about, in the order in which the first page shows them (文書の分類). */
enum DocumentGroup {
    MONTHLY("site.group-monthly", "exclusion-papers", "monthly-papers", "monthly-report"),
    ANNUAL("site.group-annual", "annual-report", "term-overview"),
    MONEY("site.group-money", "payment-plan", "budget-statement"),
    ACCEPTANCE(
            "site.group-acceptance",
            "acceptance-index",
            "completion-notice",
            "configuration-ledger",
            "delivery-note",
            "inspection-findings",
            "inspection-record",
            "migration-record"),
    TEAM(
            "site.group-team",
            "maintenance-staff",
            "deadlines",
            "lead-notice",
            "ownership-notice",
            "progress-report",
            "schedule",
            "sla-method",
            "staff-change",
            "subcontract-application",
            "subcontract-approval",
            "team"),
    INCIDENTS("site.group-incidents", "improvement-plan", "incident-first-report", "incident-report"),
    PERSONAL_DATA(
            "site.group-personal-data",
            "personal-data-accident",
            "personal-data-staff",
            "return-report",
            "site-inspection"),
    MINUTES("site.group-minutes", "minutes", "minutes-list"),
    /** Whatever is kept as a list, and whatever no other group names. */
    LEDGERS("site.group-ledgers");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // it is what Set.of gives
    private final Set<String> kinds;

    DocumentGroup(String key, String... kinds) {
        this.key = key;
        this.kinds = Set.of(kinds);
    }

    /** What it is called. */
    String title(Texts texts) {
        return texts.say(key);
    }

    static DocumentGroup of(DocumentKind kind) {
        for (DocumentGroup group : values()) {
            if (group.kinds.contains(kind.id())) {
                return group;
            }
        }
        return LEDGERS;
    }
}
