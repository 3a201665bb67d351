package dev.servicereport.site;

import dev.servicereport.document.DocumentKind;
import java.util.Set;

/** What documents are about, in the order in which the first page shows them (文書の分類). */
enum DocumentGroup {
    MONTHLY("月次", "exclusion-papers", "monthly-papers", "monthly-report"),
    ANNUAL("年次", "annual-report", "term-overview"),
    MONEY("支払と予算", "payment-plan", "budget-statement"),
    ACCEPTANCE(
            "検収",
            "acceptance-index",
            "completion-notice",
            "configuration-ledger",
            "delivery-note",
            "inspection-findings",
            "inspection-record",
            "migration-record"),
    TEAM(
            "体制",
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
    INCIDENTS("障害", "improvement-plan", "incident-first-report", "incident-report"),
    PERSONAL_DATA("個人情報", "personal-data-accident", "personal-data-staff", "return-report", "site-inspection"),
    MINUTES("議事録", "minutes", "minutes-list"),
    /** Whatever is kept as a list, and whatever no other group names. */
    LEDGERS("台帳とその他の文書");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // it is what Set.of gives
    private final Set<String> kinds;

    DocumentGroup(String title, String... kinds) {
        this.title = title;
        this.kinds = Set.of(kinds);
    }

    /** The Japanese term. */
    String title() {
        return title;
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
