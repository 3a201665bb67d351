package dev.servicereport.documents;

import dev.servicereport.delivery.KeyForm;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.delivery.Ledgers;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.DocumentKind.Layout;
import dev.servicereport.document.DocumentKind.Period;
import dev.servicereport.documents.acceptance.AcceptanceEditions;
import dev.servicereport.documents.payment.BudgetStatements;
import dev.servicereport.documents.payment.PaymentPlans;
import dev.servicereport.documents.project.LedgerDocument;
import dev.servicereport.documents.project.ProjectDocuments;
import dev.servicereport.documents.service.MonthlyReports;
import dev.servicereport.documents.service.ServiceDocuments;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All documents that can be made (文書目録). */
public final class Catalogue {

    public static final DocumentKind MONTHLY_REPORT =
            new DocumentKind("monthly-report", "月次サービス報告書", "monthly-report.adoc", Period.MONTH, new MonthlyReports());

    public static final DocumentKind PAYMENT_PLAN =
            new DocumentKind("payment-plan", "支払計画書", "payment-plan.adoc", Period.ONCE, new PaymentPlans());

    public static final DocumentKind BUDGET_STATEMENT = new DocumentKind(
            "budget-statement", "予算・支出見込調書", "budget-statement.adoc", Period.ONCE, new BudgetStatements());

    private static final List<DocumentKind> BEFORE_LEDGERS = List.of(
            MONTHLY_REPORT,
            PAYMENT_PLAN,
            BUDGET_STATEMENT,
            new DocumentKind(
                    "annual-report",
                    "年次報告書",
                    "annual-report.adoc",
                    Period.FISCAL_YEAR,
                    ServiceDocuments::annualReports),
            DocumentKind.form("completion-notice", "構築業務完了届", Period.RECORD, AcceptanceEditions::completionNotices),
            DocumentKind.list("delivery-note", "成果品納品書", Period.ONCE, AcceptanceEditions::deliveryNote),
            DocumentKind.form("inspection-record", "検査調書", Period.RECORD, AcceptanceEditions::inspectionRecords),
            DocumentKind.list("inspection-findings", "指摘事項・修正記録", Period.ONCE, AcceptanceEditions::findingList),
            DocumentKind.list("schedule", "導入スケジュール", Period.ONCE, ProjectDocuments::schedule),
            DocumentKind.list("team", "プロジェクト体制図", Period.ONCE, ProjectDocuments::team),
            DocumentKind.list("maintenance-staff", "保守担当者名簿", Period.ONCE, ProjectDocuments::maintenanceStaff),
            DocumentKind.ofService(
                    "staff-change", "保守担当者変更届", Period.RECORD, Layout.FORM, ProjectDocuments::staffChanges),
            DocumentKind.list("progress-report", "進捗報告書", Period.ONCE, ProjectDocuments::progress),
            DocumentKind.list("minutes", "議事録", Period.RECORD, ProjectDocuments::minutes),
            DocumentKind.list("minutes-list", "協議議事録一覧", Period.ONCE, ProjectDocuments::minutesList),
            DocumentKind.ofService(
                    "incident-report", "障害報告書", Period.RECORD, Layout.LIST, ServiceDocuments::incidentReports),
            DocumentKind.ofService(
                    "media-disposal", "データ消去・物理破壊 作業報告書", Period.RECORD, Layout.FORM, ProjectDocuments::mediaDisposals),
            DocumentKind.form("subcontract-application", "再委託承認申請書", Period.RECORD, ProjectDocuments::subcontracts),
            DocumentKind.list("migration-record", "データ移行記録", Period.ONCE, ProjectDocuments::migrations),
            DocumentKind.list("sla-method", "SLAモニタリング実施方法", Period.ONCE, ServiceDocuments::slaMethod),
            DocumentKind.ofService(
                    "improvement-plan", "改善計画・協議記録", Period.MONTH, Layout.LIST, ServiceDocuments::improvements));

    private static final DocumentKind INDEX =
            DocumentKind.index("acceptance-index", "検収書類一覧", AcceptanceEditions::index);

    private static final List<DocumentKind> ALL = all(Ledgers.all());

    private Catalogue() {}

    /** Every document of a contract that declares no ledgers of its own, in the order in which they are made. */
    public static List<DocumentKind> all() {
        return ALL;
    }

    /** Every document of a contract with these ledgers, in the order in which they are made. */
    public static List<DocumentKind> all(List<LedgerKind> ledgers) {
        return Stream.of(BEFORE_LEDGERS.stream(), ledgers.stream().map(LedgerDocument::ledger), Stream.of(INDEX))
                .flatMap(part -> part)
                .toList();
    }

    /** What the keys of issues look like, by the ids of {@link #all()}. */
    public static Map<String, KeyForm> keyForms() {
        Map<String, KeyForm> forms = new TreeMap<>();
        ALL.forEach(kind -> forms.put(kind.id(), kind.period().keyForm()));
        return forms;
    }

    public static Optional<DocumentKind> find(String id) {
        return ALL.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
