package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.sheet.SheetFault;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says why a file cannot be read, without the machine's own paths. */
public final class Unreadable {

    private Unreadable() {}

    static Problem problem(CsvSource source, IOException failed) {
        if (failed instanceof InputFault fault) {
            return fault.problem();
        }
        if (failed instanceof SheetFault fault) {
            return fault.problem();
        }
        return problem(source.name(), failed);
    }

    /** Why a file cannot be read that is no CSV file, by its name in messages. */
    public static Problem problem(String name, IOException failed) {
        SourceLocation file = SourceLocation.wholeFile(name);
        if (failed instanceof EOFException) {
            return Problem.error(file, "a packed file that ends too early", "a complete file")
                    .hint("圧縮ファイルが途中で切れています。もう一度コピーしてください");
        }
        if (failed instanceof ZipException) {
            return Problem.error(file, "a packed file that is damaged", "a .gz or .zip file as its name says")
                    .hint("圧縮ファイルが壊れているか、形式が拡張子と違います");
        }
        if (failed instanceof NoSuchFileException) {
            return Problem.error(file, "no file", "a file that stays while it is read")
                    .hint("読取り中にファイルがなくなりました");
        }
        if (failed instanceof AccessDeniedException) {
            return Problem.error(file, "a file that may not be read", "permission to read it")
                    .hint("ファイルの読取り権限がありません");
        }
        return otherwise(file, failed);
    }

    /** Why a folder cannot be looked into. */
    public static Problem folder(String name, IOException failed) {
        SourceLocation folder = SourceLocation.wholeFile(name);
        return failed instanceof AccessDeniedException
                ? Problem.error(folder, "a folder that may not be read", "permission to read it")
                        .hint("フォルダーの読取り権限がありません")
                : otherwise(folder, failed);
    }

    private static Problem otherwise(SourceLocation file, IOException failed) {
        return Problem.error(file, failed.getClass().getSimpleName(), "a file that the machine can read")
                .hint("ファイルを読み取れません。記憶装置や共有フォルダーの状態を確かめてください");
    }
}
