package dev.servicereport.dataset;

import dev.servicereport.availability.Correction;
import dev.servicereport.availability.CorrectionCsv;
import dev.servicereport.availability.Exclusion;
import dev.servicereport.availability.ExclusionCsv;
import dev.servicereport.availability.ExclusionRuling;
import dev.servicereport.availability.Measurements;
import dev.servicereport.availability.ObservationLog;
import dev.servicereport.availability.OutageCsv;
import dev.servicereport.cache.Cache;
import dev.servicereport.contract.Contract;
import dev.servicereport.contract.ContractFile;
import dev.servicereport.contract.ContractReader;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.inventory.InventoryCsv;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.response.IncidentCsv;
import dev.servicereport.response.InquiryCsv;
import dev.servicereport.service.ServiceCsv;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.DateTimeText;
import dev.servicereport.time.DateTimeText.DateAlone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** Reads a data directory: every file, and every fault in one go. */
public final class DatasetReader {

    private final Problems problems = new Problems();
    private final DataFolder folder;
    private final IntPredicate showable;

    private final Cache cache;

    private DatasetReader(Path root, IntPredicate showable, Cache cache) {
        folder = new DataFolder(root, problems);
        this.showable = showable;
        this.cache = cache;
    }

    /** Reads everything, and keeps nothing of it for another run. */
    public static Dataset read(Path root, IntPredicate showable) throws BadInputException, IOException {
        return read(root, showable, Cache.none());
    }

    /**
     * Reads everything.
     *
     * @param root the data directory
     * @param showable which characters the documents' fonts have; others are noted where they stand
     * @param cache what earlier runs made of monitoring exports
     * @throws BadInputException with all faults of all files, when there is any
     * @throws IOException when the machine fails
     */
    public static Dataset read(Path root, IntPredicate showable, Cache cache) throws BadInputException, IOException {
        if (!Files.isDirectory(root)) {
            throw new BadInputException(List.of(Problem.error(
                            SourceLocation.wholeFile(root.toString()),
                            "",
                            "a directory with contract.yaml and CSV files")
                    .hint("データのフォルダーがありません。service-report.dataDirectory を確かめてください")));
        }
        return new DatasetReader(root, showable, cache).read(root);
    }

    private Dataset read(Path root) throws BadInputException, IOException {
        folder.file(Contract.FILE);
        Optional<Contract> contract = new ContractReader(problems).read(root).map(this::checked);
        ZoneId zone = zone(contract);
        CsvContext context = new CsvContext(new DateTimeText(zone, DateAlone.MIDNIGHT), showable, problems);
        ServiceTree services = services(context);
        ObservationLog log = new ObservationLog();
        // with the contract or the services at fault, files are read with what stands in for them: nothing to keep
        Cache kept = problems.hasErrors() ? Cache.none() : cache;
        MeasurementReader measured = new MeasurementReader(services, zone, showable, kept);
        measured.read(folder.folder("uptime"), log, problems);
        each(folder.folder("outages"), source -> new OutageCsv(services, log).read(source, context));
        List<Exclusion> exclusions = folder.file("exclusions.csv")
                .map(source -> ExclusionCsv.read(source, services, context))
                .orElse(List.of());
        List<Correction> corrections = folder.file("corrections.csv")
                .map(source -> CorrectionCsv.read(source, services, context))
                .orElse(List.of());
        IncidentCsv incidents = new IncidentCsv(services, context);
        each(folder.files("incidents"), incidents::read);
        InquiryCsv inquiries = new InquiryCsv(context);
        each(folder.files("inquiries"), inquiries::read);
        InventoryCsv inventory = new InventoryCsv(context);
        each(folder.files("inventory"), inventory::read);
        noteDuplicates(log);
        folder.noteUnread();
        folder.noteChanged();

        if (problems.hasErrors()) {
            throw new BadInputException(problems.sorted());
        }
        Contract agreed = contract.orElseThrow();
        Measurements measurements = new Measurements(
                services, log.observations(agreed.measurement()), rulings(exclusions, agreed), corrections);
        return new Dataset(
                agreed,
                measurements,
                incidents.incidents(),
                inquiries.inquiries(),
                inventory.assets(),
                folder.used(measured.fingerprints()),
                problems.sorted());
    }

    private Contract checked(ContractFile file) {
        PaymentChecks.faults(file).forEach(problems::add);
        return file.contract();
    }

    /** Without a contract the usual zone serves to check the other files all the same. */
    private static ZoneId zone(Optional<Contract> contract) {
        return contract.map(agreed -> agreed.measurement().zone()).orElse(ZoneId.of("Asia/Tokyo"));
    }

    private ServiceTree services(CsvContext context) {
        Optional<CsvSource> source = folder.file("services.csv");
        if (source.isEmpty()) {
            problems.add(Problem.error(SourceLocation.wholeFile("services.csv"), "", "a list of the services measured")
                    .hint("サービス一覧 services.csv がありません"));
        }
        return source.flatMap(file -> ServiceCsv.read(file, context)).orElseGet(ServiceTree::ofAnyService);
    }

    private static void each(List<CsvSource> sources, Consumer<CsvSource> read) {
        sources.forEach(read);
    }

    private void noteDuplicates(ObservationLog log) {
        int duplicates = log.duplicates();
        if (duplicates > 0) {
            problems.add(Problem.notice(
                            SourceLocation.wholeFile("uptime, outages"), "", duplicates + " repeated rows count once")
                    .hint("監視記録・停止一覧に同じ行が " + duplicates + " 行重複していたため、1行として数えた"));
        }
    }

    private static List<ExclusionRuling> rulings(List<Exclusion> exclusions, Contract contract) {
        return exclusions.stream()
                .map(exclusion -> ExclusionRuling.of(
                        exclusion,
                        contract.sla().exclusions(),
                        contract.measurement().zone()))
                .toList();
    }
}
