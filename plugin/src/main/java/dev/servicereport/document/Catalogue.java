package dev.servicereport.document;

import dev.servicereport.document.DocumentKind.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All documents that can be made (文書目録). */
public final class Catalogue {

    public static final DocumentKind MONTHLY_REPORT =
            new DocumentKind("monthly-report", "月次サービス報告書", "monthly-report.adoc", Period.MONTH, new MonthlyReports());

    public static final DocumentKind PAYMENT_PLAN =
            new DocumentKind("payment-plan", "支払計画書", "payment-plan.adoc", Period.ONCE, new PaymentPlans());

    public static final DocumentKind BUDGET_STATEMENT = new DocumentKind(
            "budget-statement", "予算・支出見込調書", "budget-statement.adoc", Period.ONCE, new BudgetStatements());

    private static final List<DocumentKind> ALL = List.of(
            MONTHLY_REPORT,
            PAYMENT_PLAN,
            BUDGET_STATEMENT,
            DocumentKind.form("completion-notice", "構築業務完了届", Period.RECORD, AcceptanceEditions::completionNotices),
            DocumentKind.list("delivery-note", "成果品納品書", Period.ONCE, AcceptanceEditions::deliveryNote),
            DocumentKind.form("inspection-record", "検査調書", Period.RECORD, AcceptanceEditions::inspectionRecords),
            DocumentKind.list("inspection-findings", "指摘事項・修正記録", Period.ONCE, AcceptanceEditions::findingList),
            DocumentKind.index("acceptance-index", "検収書類一覧", AcceptanceEditions::index));

    private Catalogue() {}

    /** Every document, in the order in which they are made. */
    public static List<DocumentKind> all() {
        return ALL;
    }

    /** Their ids, sorted. */
    public static Set<String> ids() {
        return ALL.stream().map(DocumentKind::id).collect(Collectors.toCollection(TreeSet::new));
    }

    public static Optional<DocumentKind> find(String id) {
        return ALL.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
