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
import dev.servicereport.problem.SourceLocation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<String, SourceLocation> parentCells = new HashMap<>();
    private final Map<String, SourceLocation> nameCells = new HashMap<>();

    private ServiceCsv(CsvContext context) {
        this.context = context;
        services = new Register<>(context.problems());
    }

    /** The tree of services; empty when a fault keeps it from being built. */
    public static Optional<ServiceTree> read(CsvSource source, CsvContext context) {
        ServiceCsv csv = new ServiceCsv(context);
        long before = context.problems().errors();
        new CsvReader(context).read(source, COLUMNS, csv::accept);
        return csv.services.values().isEmpty() && context.problems().errors() > before
                ? Optional.empty()
                : csv.tree(source);
    }

    private void accept(CsvRow row) {
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
        if (service.id().equals(Service.OVERALL) || service.id().equals("*")) {
            row.fault(ID, row.raw(ID), "an id that is not reserved", "overall と * は全体を表す予約語です");
        }
        if (row.isSound()) {
            services.add(service.id(), service, row, ID);
            parentCells.put(service.id(), row.at(PART_OF));
            nameCells.put(service.id(), row.at(NAME));
        }
    }

    private Optional<ServiceTree> tree(CsvSource source) {
        Map<String, Service> byId = new LinkedHashMap<>();
        services.values().forEach(service -> byId.put(service.id(), service));
        if (byId.isEmpty()) {
            context.problems()
                    .add(Problem.error(SourceLocation.wholeFile(source.name()), "no service", "at least one service")
                            .hint("サービスを1つ以上書いてください"));
            return Optional.empty();
        }
        List<Problem> faults =
                byId.values().stream().flatMap(s -> fault(s, byId).stream()).toList();
        context.problems().addAll(faults);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        ServiceTree tree = new ServiceTree(services.values());
        tree.services().forEach(service -> noteNameOfAnother(service, tree));
        return Optional.of(tree);
    }

    /** Files name a service by its id or else by its name, so that an id that is the name of another takes its rows. */
    private void noteNameOfAnother(Service service, ServiceTree tree) {
        SourceLocation cell = Objects.requireNonNull(nameCells.get(service.id()));
        tree.withIdLikeNameOf(service).ifPresent(other -> {
            String place =
                    services.where(other.id()).map(SourceLocation::toString).orElse("the whole");
            context.problems()
                    .add(Problem.about(
                                    cell,
                                    service.name(),
                                    "is the id of " + place + " too; rows that say it mean that one")
                            .hint("名称が別のサービスの id（" + other.id() + "）と同じため、この語の行はその id のサービスのものと読む。名称か id を改めると紛れない"));
        });
    }

    private Optional<Problem> fault(Service service, Map<String, Service> byId) {
        SourceLocation cell = parentCells.getOrDefault(service.id(), SourceLocation.wholeFile(ServiceTree.WHOLE.id()));
        String parent = service.partOf();
        if (!parent.equals(Service.OVERALL) && !byId.containsKey(parent)) {
            return Optional.of(Problem.error(cell, parent, "the id of a service in this file")
                    .hint(Nearest.of(byId.keySet(), parent)
                            .map(near -> "'" + near + "' のことですか")
                            .orElse("上位のサービスが services.csv にありません")));
        }
        return isInCycle(service, byId)
                ? Optional.of(Problem.error(cell, parent, "a service that is not a part of '" + service.id() + "'")
                        .hint("part_of が循環しています"))
                : Optional.empty();
    }

    private static boolean isInCycle(Service service, Map<String, Service> byId) {
        Service above = byId.get(service.partOf());
        for (int steps = 0; above != null && steps <= byId.size(); steps++) {
            if (above.id().equals(service.id())) {
                return true;
            }
            above = byId.get(above.partOf());
        }
        return false;
    }
}
