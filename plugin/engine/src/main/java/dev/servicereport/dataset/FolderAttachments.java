package dev.servicereport.dataset;

import dev.servicereport.cache.Fingerprint;
import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.delivery.AttachedFile;
import dev.servicereport.delivery.AttachedFiles;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files that registers name, as they lie in the data folder. */
final class FolderAttachments implements AttachedFiles {

    private static final Pattern OUTSIDE = Pattern.compile("/.*|[A-Za-z]:.*|(.*/)?\\.\\.(/.*)?");

    private final DataFolder folder;
    private final List<Published> published = new ArrayList<>();

    /**
     * A file that goes with documents.
     *
     * @param row the row that names it
     * @param column where
     * @param name its path in the folder
     */
    private record Published(CsvRow row, Column column, String name) {}

    FolderAttachments(DataFolder folder) {
        this.folder = folder;
    }

    @Override
    public Optional<AttachedFile> find(CsvRow row, Column column) {
        String written = row.text(column);
        return written.isEmpty() ? Optional.empty() : find(row, column, written, true);
    }

    /** The same for one that goes with documents. */
    Optional<AttachedFile> findPublished(CsvRow row, Column column) {
        return published(row, column, find(row, column));
    }

    /** The same by its path, where a file that is not there is no fault. */
    Optional<AttachedFile> findPublishedOrNone(CsvRow row, Column column, String written) {
        return published(row, column, find(row, column, written, false));
    }

    private Optional<AttachedFile> published(CsvRow row, Column column, Optional<AttachedFile> file) {
        file.ifPresent(there -> published.add(new Published(row, column, there.name())));
        return file;
    }

    /**
     * Refuses those that go with documents though they are read as data, of people and of accounts too; to be called when all data
     * were read.
     */
    void refuseData() throws IOException {
        for (Published file : published) {
            if (folder.isData(file.name())) {
                file.row()
                        .fault(
                                file.column(),
                                file.name(),
                                "a file that is not read as data; a register is named as 'register:<id>'",
                                "データとして読むファイル（契約、台帳、監視の記録）は、公にできない事項を含み得るため、文書に添付できません。"
                                        + "台帳を証跡とするときは「register:識別子」と書き、書面のときは別のファイルにしてください");
            }
        }
    }

    private Optional<AttachedFile> find(CsvRow row, Column column, String path, boolean required) {
        String written = path.replace('\\', '/');
        if (isOutside(written)) {
            row.fault(
                    column,
                    written,
                    "a path inside the data folder, like deliverables/report.pdf",
                    "データフォルダーの外のファイルは指定できません");
            return Optional.empty();
        }
        try {
            return required || folder.has(folder.named(written)) ? find(row, column, written) : Optional.empty();
        } catch (InvalidPathException | IOException unreadable) {
            row.fault(column, written, "a file that can be read", "ファイルを読めません");
            return Optional.empty();
        }
    }

    /** Whether a path with slashes leads out of the folder. */
    static boolean isOutside(String path) {
        return OUTSIDE.matcher(path).matches();
    }

    private Optional<AttachedFile> find(CsvRow row, Column column, String written) throws IOException {
        String name = folder.named(written);
        if (!folder.has(name)) {
            String advice = Nearest.of(folder.beside(name), name.substring(name.lastIndexOf('/') + 1))
                    .map(other -> "'" + other + "' のことですか")
                    .orElse("ファイルを置くか、台帳のファイル名を直してください");
            row.fault(column, written, "a file in the data folder", "ファイルがありません。" + advice);
            return Optional.empty();
        }
        Optional<Problem> refusal = folder.refusal(name);
        if (refusal.isPresent()) {
            row.fault(
                    column,
                    refusal.get().found(),
                    refusal.get().expected(),
                    refusal.get().hint());
            return Optional.empty();
        }
        return look(row, column, name);
    }

    private Optional<AttachedFile> look(CsvRow row, Column column, String name) throws IOException {
        Path path = folder.attach(name);
        long size = Files.size(path);
        if (size == 0) {
            row.fault(column, name, "a file that is not empty", "ファイルが空です。中身のあるファイルに置き換えてください");
            return Optional.empty();
        }
        if (AttachedText.holdsNumber(path, name)) {
            row.fault(
                    column,
                    "twelve digits that are not shown",
                    "a file without a number that may be an Individual Number",
                    "ファイルの本文に個人番号（マイナンバー）の疑いがある番号があります。値は表示しません。ファイルから取り除いてください");
            return Optional.empty();
        }
        return Optional.of(new AttachedFile(name, path, size, Fingerprint.ofFile(path)));
    }
}
