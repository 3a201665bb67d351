package dev.servicereport.run;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.AttachedFile;
import dev.servicereport.delivery.Deliverable;
import dev.servicereport.document.AcceptanceIndex.Entry;
import dev.servicereport.document.AcceptanceIndex.Group;
import dev.servicereport.document.AcceptanceIndex.PackedFile;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.Material;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.documents.RequirementMatrix;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.LocaleNames;
import dev.servicereport.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The folder to hand over for acceptance (検収書類一式): finished documents and deliverables under names that sort and search, an index,
 * and {@code SHA256SUMS}, which {@code sha256sum -c} checks. There is none when nothing finished is for acceptance.
 */
final class AcceptancePackage {

    private static final String FOLDER = "acceptance";
    private static final String DELIVERABLES = "deliverables";
    private static final String INDEX = "index";
    private static final String SUMS = "SHA256SUMS";
    private static final List<String> FINISHED = List.of(".html", ".pdf");

    private final Path folder;
    private final Dataset dataset;
    private final AttachedFiles attached;
    private final PackedNames names;
    private final List<Entry> entries = new ArrayList<>();

    /** What lies in the package of each document, the last one of several. */
    private final Map<String, String> finished = new HashMap<>();

    /**
     * @param output the folder of all output
     * @param data the data folder
     */
    AcceptancePackage(Path output, Path data, Dataset dataset) {
        folder = output.resolve(FOLDER);
        attached = new AttachedFiles(data, folder);
        this.dataset = dataset;
        names = new PackedNames(dataset.contract().parties().client().name());
    }

    /**
     * Makes sure, before anything is written, that files can have the names that they will have in the package, if there will be one.
     *
     * @param catalogue every document of the contract
     */
    static void requireNames(DocumentRequest request, Material material, List<DocumentKind> catalogue)
            throws BadInputException {
        if (LocaleNames.canBeJapanese() || request.formats().isEmpty()) {
            return;
        }
        for (DocumentKind kind : catalogue) {
            boolean member = kind.forAcceptance() && request.asksFor(kind);
            if (member && kind.editions().of(material).findAny().isPresent()) {
                throw LocaleNames.refused(
                        "service-report.documents", "Japanese file names in " + FOLDER + "/, for " + kind.id());
            }
        }
    }

    /** Copies what is finished and for acceptance, and the deliverables with it. */
    void take(List<WrittenDocument> documents) throws IOException {
        List<WrittenDocument> members = documents.stream()
                .filter(document -> document.kind().forAcceptance() && isFinished(document))
                .sorted(Comparator.comparing(AcceptancePackage::day))
                .toList();
        Map<DocumentKind, Long> counts =
                members.stream().collect(Collectors.groupingBy(WrittenDocument::kind, Collectors.counting()));
        for (WrittenDocument member : members) {
            take(member, names.of(member, counts.getOrDefault(member.kind(), 0L) == 1));
        }
        if (!members.isEmpty()) {
            takeDeliverables();
        }
        linkEvidence();
    }

    /** The matrix leads to what lies beside it in the package; all else that it names stays a word. */
    private void linkEvidence() throws IOException {
        String matrix = finished.getOrDefault(RequirementMatrix.DOCUMENT, "");
        if (matrix.endsWith(FINISHED.get(0))) {
            LinkedEvidence.link(
                    folder.resolve(matrix),
                    id -> Optional.ofNullable(finished.get(id)).map(name -> LinkedEvidence.address(Path.of(name))));
        }
    }

    private static boolean isFinished(WrittenDocument document) {
        return FINISHED.stream().anyMatch(ending -> Files.exists(document.beside(ending)));
    }

    private static LocalDate day(WrittenDocument document) {
        LocalDate issuedOn = document.issuedOn();
        return issuedOn == null ? LocalDate.MAX : issuedOn;
    }

    private void take(WrittenDocument document, String name) throws IOException {
        List<PackedFile> files = new ArrayList<>();
        for (String ending : FINISHED) {
            if (Files.exists(document.beside(ending))) {
                files.add(copy(document.beside(ending), name + ending));
            }
        }
        files.stream()
                .findFirst()
                .ifPresent(file -> finished.put(document.kind().id(), file.name()));
        entries.add(new Entry(
                Group.DOCUMENT, document.kind().title(), document.subject(), Words.date(document.issuedOn()), files));
        if (!document.attached().isEmpty()) {
            attach(document, name);
        }
    }

    /** The files that a document names go with it. */
    private void attach(WrittenDocument document, String name) throws IOException {
        attached.copy(document);
        attached.link(document, folder.resolve(name + FINISHED.get(0)));
        entries.add(new Entry(
                Group.ATTACHMENT, document.kind().title(), document.subject(), Words.NONE, attached.packed(document)));
    }

    private void takeDeliverables() throws IOException {
        for (Deliverable deliverable : dataset.delivery().acceptance().deliverables()) {
            AttachedFile file = deliverable.file();
            if (file != null && deliverable.isDelivered()) {
                String name = PackedNames.of(
                        deliverable.id(), file.path().getFileName().toString());
                PackedFile copy = copy(file.path(), DELIVERABLES + "/" + name);
                entries.add(new Entry(
                        Group.DELIVERABLE,
                        deliverable.name(),
                        deliverable.id(),
                        Words.date(deliverable.deliveredOn()),
                        List.of(copy)));
            }
        }
    }

    private PackedFile copy(Path file, String name) throws IOException {
        Path copy = folder.resolve(name);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        return PackedFile.of(name, Files.size(copy));
    }

    /** What lies in the package, documents by date, then deliverables. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Moves the indexes into the package and writes the checksums of everything in it. */
    void seal(List<WrittenDocument> indexes) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        for (WrittenDocument index : indexes) {
            move(index);
        }
        Checksums.write(folder, SUMS);
    }

    private void move(WrittenDocument index) throws IOException {
        for (String ending : FINISHED) {
            if (Files.exists(index.beside(ending))) {
                Files.move(index.beside(ending), folder.resolve(INDEX + ending));
            }
        }
    }
}
