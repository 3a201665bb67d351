package dev.servicereport.dataset;

import dev.servicereport.contract.ContractFile;
import dev.servicereport.contract.RequirementTerms;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.problem.Problem;
import dev.servicereport.requirement.Requirement;
import dev.servicereport.requirement.RequirementCsv;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The file with what the specification asks for; only the contract says that there is one (要件の一覧). */
final class RequirementFile {

    /** The document that is made of it, which is no evidence for itself. */
    static final String DOCUMENT = "requirements-matrix";

    private final DataFolder folder;
    private final FolderAttachments attachments;
    private final CsvContext context;

    /** @param attachments looks at the files that are evidence */
    RequirementFile(DataFolder folder, FolderAttachments attachments, CsvContext context) {
        this.folder = folder;
        this.attachments = attachments;
        this.context = context;
    }

    /**
     * Reads it.
     *
     * @param documents the ids of documents that can be issued; empty: any will do
     * @param ledgers every kind of ledger
     */
    List<Requirement> read(Optional<ContractFile> agreement, Set<String> documents, List<LedgerKind> ledgers) {
        Optional<RequirementTerms> terms =
                agreement.flatMap(file -> file.contract().requirements());
        if (terms.isEmpty()) {
            return List.of();
        }
        String name = terms.get().file();
        Optional<CsvSource> file = folder.file(name);
        if (file.isEmpty() && !folder.has(name)) {
            context.problems().add(missing(agreement.orElseThrow(), name));
        }
        Set<String> known = new TreeSet<>(documents);
        if (!documents.isEmpty()) {
            ledgers.forEach(kind -> known.add(kind.id()));
        }
        known.remove(DOCUMENT);
        RequirementCsv reader =
                new RequirementCsv(known, KnownRegister.ids(ledgers), attachments::findPublishedOrNone, context);
        return file.map(reader::read).orElse(List.of());
    }

    private static Problem missing(ContractFile agreement, String name) {
        String key = agreement.lines().containsKey("requirements.file") ? "requirements.file" : "requirements";
        return Problem.error(agreement.locate(key), name, "a file in the data folder")
                .hint("要件の一覧のファイルがありません。ファイルを戻すか、要件を追わないときは requirements のキーを消してください");
    }
}
