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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words how the service level is monitored, from what was agreed (SLAモニタリング実施方法). */
public final class SlaMethodWriter {

    private final ReportContext context;

    public SlaMethodWriter(Dataset dataset, FiguresCalculation calculation) {
        context = ReportContext.of(dataset, calculation);
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
                new Kept(
                        !contract.sla().isWithout(Register.INQUIRIES),
                        !contract.sla().isWithout(Register.INCIDENTS)));
    }

    private static Clauses clauses(PrintedWords printed, ServiceTree services) {
        return new Clauses(
                services.services().stream()
                        .anyMatch(service -> !service.specification().isEmpty()),
                Display.inBrackets(printed.reference(PrintedWords.AVAILABILITY)),
                Display.inBrackets(printed.reference(PrintedWords.RESPONSE)));
    }

    private static ServiceRow row(Service service, ServiceTree services) {
        int depth = Math.max(0, services.selfAndAbove(service.id()).size() - 2);
        return new ServiceRow(
                "　".repeat(depth) + service.name(),
                rule(service, services),
                service.inSla() ? "対象" : "対象外",
                orDash(service.specification()));
    }

    private static String rule(Service service, ServiceTree services) {
        if (!services.hasParts(service)) {
            return "監視記録による";
        }
        return service.rule() == Service.Rule.ALL ? "構成要素のいずれかの停止を停止とする" : "構成要素のすべての停止を停止とする";
    }

    private static List<Item> responses(SlaTerms sla) {
        Stream<Item> ofInquiries = Stream.of(new Item("問合せへの一次回答", ResponseRows.target(sla.firstResponse())));
        Stream<Item> ofIncidents = Stream.of(
                new Item("障害の速報", ResponseRows.target(sla.incidentReport())),
                new Item("障害からの復旧（目標復旧時間）", ResponseRows.target(sla.recovery())));
        return Stream.concat(
                        sla.isWithout(Register.INQUIRIES) ? Stream.of() : ofInquiries,
                        sla.isWithout(Register.INCIDENTS) ? Stream.of() : ofIncidents)
                .toList();
    }

    private List<Item> reception(Contract contract) {
        boolean listed = context.dataset().delivery().project().team().stream().anyMatch(Member::maintenance);
        Stream<Item> desk = Stream.of(
                new Item("受付時間", ServiceHoursText.of(contract.businessHours())),
                new Item("受付窓口", contract.parties().contractor().name() + (listed ? "（保守担当者名簿に記載の担当者）" : "")));
        Item client = new Item(
                "報告先",
                contract.parties().client().name() + "　"
                        + contract.parties().client().department());
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

    private static String howBackedUp(String written) {
        return switch (written) {
            case "" -> "記録なし";
            case "yes" -> "実施";
            case "no" -> "なし";
            default -> written;
        };
    }
}
