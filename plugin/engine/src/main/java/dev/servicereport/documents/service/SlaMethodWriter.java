package dev.servicereport.documents.service;

import static dev.servicereport.documents.service.MonthlyReportWriter.orDash;

import dev.servicereport.contract.Contract;
import dev.servicereport.contract.PrintedWords;
import dev.servicereport.contract.Register;
import dev.servicereport.contract.SlaTerms;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Member;
import dev.servicereport.documents.service.Notes.Item;
import dev.servicereport.documents.service.SlaMethod.BackupRow;
import dev.servicereport.documents.service.SlaMethod.Clauses;
import dev.servicereport.documents.service.SlaMethod.Kept;
import dev.servicereport.documents.service.SlaMethod.ServiceRow;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.inventory.Asset;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.ServiceHoursText;
import dev.servicereport.wording.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words how the service level is monitored, from what was agreed (SLAモニタリング実施方法). */
public final class SlaMethodWriter {

    private final ReportContext context;
    private final Texts texts;

    public SlaMethodWriter(Dataset dataset, FiguresCalculation calculation, Texts texts) {
        this.texts = texts;
        context = ReportContext.of(dataset, calculation, texts);
    }

    public SlaMethod write() {
        Contract contract = context.dataset().contract();
        ServiceTree services = context.dataset().measurements().services();
        return new SlaMethod(
                contract.sla().availability().target().toPlainString() + "%",
                services.services().stream()
                        .map(service -> row(service, services))
                        .toList(),
                new NotesText(context).method(),
                responses(contract.sla()),
                reception(contract),
                backups(),
                clauses(contract.printed(), services),
                kept(contract.sla()));
    }

    private static Kept kept(SlaTerms sla) {
        boolean inquiries = !sla.isWithout(Register.INQUIRIES);
        boolean incidents = !sla.isWithout(Register.INCIDENTS);
        boolean answers = inquiries && sla.firstResponse() != null;
        boolean repairs = incidents && (sla.incidentReport() != null || sla.recovery() != null);
        return new Kept(inquiries, incidents, answers || repairs);
    }

    private static Clauses clauses(PrintedWords printed, ServiceTree services) {
        return new Clauses(
                services.services().stream()
                        .anyMatch(service -> !service.specification().isEmpty()),
                Display.inBrackets(printed.reference(PrintedWords.AVAILABILITY)),
                Display.inBrackets(printed.reference(PrintedWords.RESPONSE)));
    }

    private ServiceRow row(Service service, ServiceTree services) {
        int depth = Math.max(0, services.selfAndAbove(service.id()).size() - 2);
        return new ServiceRow(
                "　".repeat(depth) + service.name(),
                rule(service, services),
                texts.say(service.inSla() ? "sla.counts" : "sla.counts-not"),
                orDash(service.specification()));
    }

    private String rule(Service service, ServiceTree services) {
        if (!services.hasParts(service)) {
            return texts.say("sla.observed");
        }
        return texts.say(service.rule() == Service.Rule.ALL ? "sla.any-part" : "sla.all-parts");
    }

    private List<Item> responses(SlaTerms sla) {
        Stream<Item> ofInquiries =
                Stream.of(item("sla.first-response", "target", ResponseRows.target(sla.firstResponse(), texts)));
        Stream<Item> ofIncidents = Stream.of(
                item("sla.report", "target", ResponseRows.target(sla.incidentReport(), texts)),
                item("sla.recovery", "target", ResponseRows.target(sla.recovery(), texts)));
        return Stream.concat(
                        sla.isWithout(Register.INQUIRIES) ? Stream.of() : ofInquiries,
                        sla.isWithout(Register.INCIDENTS) ? Stream.of() : ofIncidents)
                .toList();
    }

    private List<Item> reception(Contract contract) {
        boolean listed = context.dataset().delivery().project().team().stream().anyMatch(Member::maintenance);
        Stream<Item> desk = Stream.of(
                item("sla.desk-hours", "hours", ServiceHoursText.of(contract.businessHours())),
                item(
                        listed ? "sla.desk-listed" : "sla.desk",
                        "contractor",
                        contract.parties().contractor().name()));
        Item client = item(
                "sla.report-to",
                "client",
                contract.parties().client().name(),
                "department",
                contract.parties().client().department());
        return Stream.concat(contract.sla().isWithout(Register.INQUIRIES) ? Stream.of() : desk, Stream.of(client))
                .toList();
    }

    /** Servers that are backed up alike are named together, in the order of the inventory. */
    private List<BackupRow> backups() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        context.dataset().assets().stream()
                .filter(asset -> asset.kind() == Asset.Kind.SERVER || asset.kind() == Asset.Kind.PLATFORM)
                .forEach(asset -> names.computeIfAbsent(
                                howBackedUp(asset.care().backup().how()), how -> new ArrayList<>())
                        .add(asset.name()));
        return names.entrySet().stream()
                .map(entry -> new BackupRow(entry.getKey(), String.join("、", entry.getValue())))
                .toList();
    }

    private Item item(String key, Object... values) {
        Texts.Item item = texts.item(key, values);
        return new Item(item.name(), item.text());
    }

    private String howBackedUp(String written) {
        return switch (written) {
            case "" -> texts.say("sla.backup-unknown");
            case "yes" -> texts.say("sla.backup");
            case "no" -> texts.say("sla.no-backup");
            default -> written;
        };
    }
}
