package dev.servicereport.dataset;

import dev.servicereport.availability.ObservationLog;
import dev.servicereport.cache.Cache;
import dev.servicereport.contract.Contract;
import dev.servicereport.contract.ContractFile;
import dev.servicereport.contract.ContractReader;
import dev.servicereport.contract.Source.Kind;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.dataset.DeliveryReader.KnownIds;
import dev.servicereport.delivery.Delivery;
import dev.servicereport.payment.PaymentBook;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.requirement.Requirement;
import dev.servicereport.service.ServiceCsv;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.DateTimeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Reads a data directory: every file, and every fault in one go. */
public final class DatasetReader {

    private final Problems problems = new Problems();
    private final DataFolder folder;
    private final FolderAttachments attachments;
    private final IntPredicate showable;
    private final KnownDocuments documents;
    private final Cache cache;

    private DatasetReader(Path root, IntPredicate showable, KnownDocuments documents, Cache cache) {
        folder = new DataFolder(root, problems);
        attachments = new FolderAttachments(folder);
        this.showable = showable;
        this.documents = documents;
        this.cache = cache;
    }

    /**
     * Reads everything.
     *
     * @param root the data directory
     * @param showable which characters the documents' fonts have; others are noted where they stand
     * @param documents which documents there can be
     * @param cache what earlier runs made of monitoring exports
     * @throws BadInputException with all faults of all files, when there is any
     * @throws IOException when the machine fails
     */
    public static Dataset read(Path root, IntPredicate showable, KnownDocuments documents, Cache cache)
            throws BadInputException, IOException {
        if (!Files.isDirectory(root)) {
            throw new BadInputException(List.of(Problem.error(
                            SourceLocation.wholeFile(root.toString()),
                            "no folder",
                            "a directory with contract.yaml and CSV files")
                    .hint("データのフォルダーがありません。service-report.dataDirectory を確かめてください")));
        }
        return new DatasetReader(root, showable, documents, cache).read(root);
    }

    /** The same where nobody knows which documents can be issued and nothing is kept. */
    public static Dataset read(Path root, IntPredicate showable) throws BadInputException, IOException {
        return read(root, showable, KnownDocuments.none(), Cache.none());
    }

    private Dataset read(Path root) throws BadInputException, IOException {
        ContractReader contracts = new ContractReader(problems);
        Optional<ContractFile> agreement = agreement(contracts, root);
        Optional<Contract> contract = agreement.map(ContractFile::contract);
        NumberAllowances allowances = claim(contracts);
        AgreedTimes agreed = AgreedTimes.of(contract.orElse(null));
        ZoneId zone = agreed.zone();
        ForeignFiles foreign = ForeignFiles.claim(contracts, zone, folder, problems);
        CsvContext context = new CsvContext(new DateTimeText(zone), showable, problems).within(agreed.term());
        ServiceTree services = services(context);
        ObservationLog log = new ObservationLog();
        FileBeginnings beginnings = new FileBeginnings(zone);
        MeasurementReader measured = monitoring(services, context.within(agreed.sampled()), zone);
        measured.read(foreign.with(folder.folder("uptime"), Kind.UPTIME), log, beginnings, problems);
        MeasuredLists lists = new MeasuredLists(services, attachments, context, zone);
        lists.read(folder, foreign, log, beginnings);
        ResponseLists responses = new ResponseLists(services, context);
        responses.read(folder, foreign, beginnings);
        PaymentBook payments = new PaymentFiles(folder, foreign, context).read(agreement);
        List<InputFile> figures = folder.used(Map.of());
        Delivery delivery = delivery(services, responses, context);
        List<Requirement> asked = asked(agreement, delivery, context);
        new BrandFiles(folder, problems).read(agreement);
        check(agreement, delivery, figures);
        RepeatedRows.note(log, contract.orElse(null), problems);
        allowances.note(contracts, problems);
        finish(foreign);
        Dataset dataset = new Dataset(
                contract.orElseThrow(),
                lists.measurements(contract.orElseThrow(), log),
                responses.incidents(),
                responses.inquiries(),
                responses.assets(),
                delivery,
                payments,
                reading(beginnings, measured, responses, asked));
        return NilCheck.consistent(dataset, problems);
    }

    /** With the contract or the services at fault, files are read with what stands in for them: nothing to keep. */
    private MeasurementReader monitoring(ServiceTree services, CsvContext context, ZoneId zone) {
        return new MeasurementReader(services, context, zone, problems.hasErrors() ? Cache.none() : cache);
    }

    private Dataset.Reading reading(
            FileBeginnings beginnings,
            MeasurementReader measured,
            ResponseLists responses,
            List<Requirement> requirements)
            throws IOException {
        List<InputFile> files = beginnings.of(folder.used(measured.fingerprints()));
        return new Dataset.Reading(files, problems.sorted(), requirements, responses.assetPlaces());
    }

    private Delivery delivery(ServiceTree services, ResponseLists responses, CsvContext context) throws IOException {
        KnownIds known = new KnownIds(services, responses.incidentIds(), responses.assetIds());
        return new DeliveryReader(folder, context).read(documents.issued(), known);
    }

    private List<Requirement> asked(Optional<ContractFile> agreement, Delivery delivery, CsvContext context) {
        return new RequirementFile(folder, attachments, context)
                .read(agreement, documents.evidence(), delivery.handling().kinds());
    }

    private void finish(ForeignFiles foreign) throws BadInputException, IOException {
        attachments.refuseData();
        foreign.noteLeftOut();
        folder.noteUnread();
        folder.noteChanged();
        if (problems.hasErrors()) {
            throw problems.refusal();
        }
    }

    /** Rules between files. */
    private void check(Optional<ContractFile> agreement, Delivery delivery, List<InputFile> figures)
            throws IOException {
        if (!documents.issued().isEmpty()) {
            ReferenceCheck references = new ReferenceCheck(
                    documents.issued().keySet(), delivery.handling().kinds());
            agreement.ifPresent(file -> references.check(file, problems));
        }
        folder.noteBehindDocuments(figures);
        List<KnownRegister> registers = KnownRegister.all(delivery.handling().kinds());
        agreement.ifPresent(
                file -> problems.addAll(new RegisterCheck(file, registers, folder.used(Map.of())).faults()));
    }

    /** Files that sources name are nobody else's, and may hold numbers that the contract allows. */
    private NumberAllowances claim(ContractReader contracts) throws IOException {
        NumberAllowances allowances = NumberAllowances.of(contracts);
        folder.allowNumbers(allowances);
        for (String glob : contracts.globs()) {
            folder.claim(glob);
        }
        return allowances;
    }

    /** What may not be opened is not read, and said once. */
    private Optional<ContractFile> agreement(ContractReader contracts, Path root) {
        boolean refused = folder.file(Contract.FILE).isEmpty() && folder.has(Contract.FILE);
        return refused ? Optional.empty() : contracts.read(root);
    }

    private ServiceTree services(CsvContext context) {
        Optional<CsvSource> source = folder.file("services.csv");
        if (source.isEmpty() && !folder.has("services.csv")) {
            problems.add(Problem.error(
                            SourceLocation.wholeFile("services.csv"), "no file", "a list of the services measured")
                    .hint("サービス一覧 services.csv がありません"));
        }
        return source.map(file -> ServiceCsv.read(file, context)).orElseGet(ServiceTree::ofAnyService);
    }
}
