package dev.servicereport.dataset;

import dev.servicereport.problem.PersonalNumber;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Decides what in the data folder may be opened at all: ordinary files that lie inside it. */
final class FileGate {

    private final Path root;

    FileGate(Path root) {
        this.root = root;
    }

    /** Why a file may not be read; empty when it may. */
    Optional<Problem> refusal(Path path, String name) {
        SourceLocation file = SourceLocation.wholeFile(name);
        if (isPersonal(name)) {
            return Optional.of(personalNumber(name));
        }
        if (!path.toAbsolutePath().normalize().startsWith(root.toAbsolutePath().normalize())) {
            return refused(file, "a place outside the data folder", "a file inside it", "データフォルダーの外のファイルは読みません");
        }
        if (!Files.exists(path)) {
            return refused(file, "a link that leads nowhere", "a file", "リンク先のファイルがありません");
        }
        if (!isInside(path)) {
            return refused(
                    file,
                    "a link that leads out of the data folder",
                    "a file inside it",
                    "データフォルダーの外へのリンクは読みません。ファイルを写してください");
        }
        return Files.isRegularFile(path)
                ? Optional.empty()
                : refused(file, "no regular file", "a file", "フォルダーや特殊ファイルではなく、ファイルを置いてください");
    }

    /** Why a folder may not be looked into; empty when it may, or when there is none. */
    Optional<Problem> folderRefusal(Path path, String name) {
        SourceLocation folder = SourceLocation.wholeFile(name);
        if (!Files.isDirectory(path) || isInside(path)) {
            return Optional.empty();
        }
        return refused(
                folder,
                "a link that leads out of the data folder",
                "a folder inside it",
                "データフォルダーの外へのリンクは読みません。フォルダーごと写してください");
    }

    /** Whether a name holds what may be an Individual Number. */
    static boolean isPersonal(String name) {
        return PersonalNumber.isIn(name);
    }

    /** The error for such a name; the number itself is not told. */
    static Problem personalNumber(String name) {
        return Problem.error(
                        SourceLocation.wholeFile(name),
                        "twelve digits that are not shown",
                        "a file name without a number that may be an Individual Number")
                .hint("ファイル名に個人番号（マイナンバー）の疑いがある番号があります。値は表示しません");
    }

    private boolean isInside(Path path) {
        try {
            return path.toRealPath().startsWith(root.toRealPath());
        } catch (IOException untraceable) {
            return false;
        }
    }

    private static Optional<Problem> refused(SourceLocation file, String found, String expected, String hint) {
        return Optional.of(Problem.error(file, found, expected).hint(hint));
    }
}
