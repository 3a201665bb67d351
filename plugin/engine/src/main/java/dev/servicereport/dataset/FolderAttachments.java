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
import java.util.Optional;
import java.util.regex.Pattern;

/** The files that registers name, as they lie in the data folder. */
final class FolderAttachments implements AttachedFiles {

    private static final Pattern OUTSIDE = Pattern.compile("/.*|[A-Za-z]:.*|(.*/)?\\.\\.(/.*)?");

    private final DataFolder folder;

    FolderAttachments(DataFolder folder) {
        this.folder = folder;
    }

    @Override
    public Optional<AttachedFile> find(CsvRow row, Column column) {
        String written = row.text(column).replace('\\', '/');
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (isOutside(written)) {
            row.fault(
                    column,
                    written,
                    "a path inside the data folder, like deliverables/report.pdf",
                    "データフォルダーの外のファイルは指定できません");
            return Optional.empty();
        }
        try {
            return find(row, column, written);
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
