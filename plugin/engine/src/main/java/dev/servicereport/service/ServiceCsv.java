package dev.servicereport.service;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.Register;
import dev.servicereport.csv.Vocabulary;
import dev.servicereport.csv.YesNo;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads services.csv: {@code id,name,part_of,rule,in_sla[,spec,from,to]}. */
public final class ServiceCsv {

    private static final Column ID = Column.required("id", "番号", "サービスID", "ID");
    private static final Column NAME = Column.required("name", "名称", "サービス名");
    private static final Column PART_OF = Column.optional("part_of", "親", "上位", "上位サービス");
    private static final Column RULE = Column.optional("rule", "規則", "判定規則");
    private static final Column IN_SLA = Column.optional("in_sla", "SLA対象");
    private static final Column SPEC = Column.optional("spec", "仕様", "仕様書");
    private static final Column FROM = Column.optional("from", "提供開始日", "開始日", "開始");
    private static final Column TO = Column.optional("to", "提供終了日", "終了日", "終了");
    private static final List<Column> COLUMNS = List.of(ID, NAME, PART_OF, RULE, IN_SLA, SPEC, FROM, TO);

    private static final Vocabulary<Service.Rule> RULES = Vocabulary.<Service.Rule>offering("all", "any")
            .with(Service.Rule.ALL, "all", "全て", "すべて")
            .with(Service.Rule.ANY, "any", "いずれか");

    private final CsvContext context;
    private final Register<Service> services;
    private final Map<String, Service> byId = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    /** Errors of rows that gave an id. */
    private long faultsOfRows;

    /** What a row is a part of, where it says so, and where it says its name. */
    private record Line(Service service, SourceLocation cell, SourceLocation name) {}

    private ServiceCsv(CsvContext context) {
        this.context = context;
        services = new Register<>(context.problems());
    }

    /**
     * The tree of services. With a fault in the file it is only good for checking other files: it holds the services of rows at fault
     * too, at the top where it is not known what they are a part of; and any service where a row does not even give its id.
     */
    public static ServiceTree read(CsvSource source, CsvContext context) {
        ServiceCsv csv = new ServiceCsv(context);
        long before = context.problems().errors();
        new CsvReader(context).read(source, COLUMNS, csv::accept);
        return csv.tree(source, before);
    }

    private void accept(CsvRow row) {
        long before = context.problems().errors();
        String parent = row.id(PART_OF);
        Optional<LocalDate> from = row.date(FROM);
        Optional<LocalDate> to = row.date(TO);
        boolean ends = to.isEmpty() || from.isEmpty() || !to.get().isBefore(from.get());
        if (!ends) {
            row.fault(TO, row.raw(TO), "a day not before the first day of service, " + from.get(), "提供終了日が提供開始日より前です");
        }
        Service service = new Service(
                row.id(ID),
                row.text(NAME),
                parent.isEmpty() ? Service.OVERALL : parent,
                row.choice(RULE, RULES).orElse(Service.Rule.ALL),
                YesNo.read(row, IN_SLA, true),
                row.text(SPEC),
                from.orElse(null),
                ends ? to.orElse(null) : null);
        boolean reserved = service.id().equals(Service.OVERALL) || service.id().equals("*");
        if (reserved) {
            row.fault(ID, row.raw(ID), "an id that is not reserved", "overall と * は全体を表す予約語です");
        } else if (row.isSound()) {
            services.add(service.id(), service, row, ID);
        } else {
            services.refuse(service.id(), row, ID);
        }
        if (!reserved && !service.id().isEmpty() && !Register.isTotal(row.raw(ID))) {
            byId.putIfAbsent(service.id(), service);
            lines.add(new Line(service, row.at(PART_OF), row.at(NAME)));
        }
        if (reserved || !service.id().isEmpty()) {
            faultsOfRows += context.problems().errors() - before;
        }
    }

    /** @param before how many errors there were before the file was read */
    private ServiceTree tree(CsvSource source, long before) {
        Problems problems = context.problems();
        boolean open = problems.errors() - before > faultsOfRows;
        if (byId.isEmpty() && problems.errors() == before) {
            problems.add(Problem.error(SourceLocation.wholeFile(source.name()), "no service", "at least one service")
                    .hint("サービスを1つ以上書いてください"));
        }
        lines.forEach(line -> fault(line, open).ifPresent(problems::add));
        if (byId.isEmpty()) {
            return ServiceTree.ofAnyService();
        }
        if (problems.errors() == before) {
            ServiceTree tree = new ServiceTree(services.values());
            lines.forEach(line -> noteNameOfAnother(line, tree));
            return tree;
        }
        List<Service> known = byId.values().stream().map(this::placed).toList();
        return open ? ServiceTree.ofAnyServiceBesides(known) : new ServiceTree(known);
    }

    /** Files name a service by its id or else by its name, so that an id that is the name of another takes its rows. */
    private void noteNameOfAnother(Line line, ServiceTree tree) {
        Service service = line.service();
        tree.withIdLikeNameOf(service).ifPresent(other -> {
            String place =
                    services.where(other.id()).map(SourceLocation::toString).orElse("the whole");
            context.problems()
                    .add(Problem.about(
                                    line.name(),
                                    service.name(),
                                    "is the id of " + place + " too; rows that say it mean that one")
                            .hint("名称が別のサービスの id（" + other.id() + "）と同じため、この語の行はその id のサービスのものと読む。名称か id を改めると紛れない"));
        });
    }

    /** The same at the top, where what it is a part of is not known or leads back to it. */
    private Service placed(Service service) {
        boolean holds = isKnown(service.partOf()) && !isCircular(service.id(), service.partOf());
        return new Service(
                service.id(),
                service.name(),
                holds ? service.partOf() : Service.OVERALL,
                service.rule(),
                service.inSla(),
                service.specification());
    }

    private boolean isKnown(String parent) {
        return parent.equals(Service.OVERALL) || byId.containsKey(parent);
    }

    private Optional<Problem> fault(Line line, boolean open) {
        String id = line.service().id();
        String parent = line.service().partOf();
        if (!isKnown(parent)) {
            return Optional.of(Problem.error(line.cell(), parent, "the id of a service in this file")
                            .hint(Nearest.of(byId.keySet(), parent)
                                    .map(near -> "'" + near + "' のことですか")
                                    .orElse("上位のサービスが services.csv にありません")))
                    .filter(fault -> !open);
        }
        return isCircular(id, parent)
                ? Optional.of(Problem.error(line.cell(), parent, "a service that is not a part of '" + id + "'")
                        .hint("part_of が循環しています"))
                : Optional.empty();
    }

    private boolean isCircular(String id, String parent) {
        String above = parent;
        for (int steps = 0; steps <= byId.size() && byId.containsKey(above); steps++) {
            if (above.equals(id)) {
                return true;
            }
            above = byId.get(above).partOf();
        }
        return false;
    }
}
