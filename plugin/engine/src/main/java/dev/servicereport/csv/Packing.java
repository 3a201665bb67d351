package dev.servicereport.csv;

import dev.servicereport.problem.PersonalNumber;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** How a file is packed, told from its name (圧縮). */
enum Packing {
    PLAIN {
        @Override
        InputStream open(CsvSource source) throws IOException {
            return Files.newInputStream(source.path());
        }
    },
    GZIP {
        @Override
        InputStream open(CsvSource source) throws IOException {
            InputStream packed = Files.newInputStream(source.path());
            try {
                return new BoundedUnpacking(new GzipMembers(packed, source.name()), source);
            } catch (IOException notPacked) {
                packed.close();
                throw notPacked;
            }
        }
    },
    ZIP {
        @Override
        InputStream open(CsvSource source) throws IOException {
            // of the entries' names only the ASCII part matters, and Latin-1 reads every name
            ZipFile zip = new ZipFile(source.path().toFile(), StandardCharsets.ISO_8859_1);
            try {
                return new BoundedUnpacking(closing(zip, zip.getInputStream(onlyCsv(zip, source))), source);
            } catch (IOException unusable) {
                zip.close();
                throw unusable;
            }
        }
    };

    abstract InputStream open(CsvSource source) throws IOException;

    static Packing of(String name) {
        if (name.endsWith(".gz")) {
            return GZIP;
        }
        return name.endsWith(".zip") ? ZIP : PLAIN;
    }

    private static ZipEntry onlyCsv(ZipFile zip, CsvSource source) throws IOException {
        List<? extends ZipEntry> files = zip.stream()
                .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("__MACOSX/"))
                .toList();
        if (files.size() == 1 && files.get(0).getName().endsWith(".csv")) {
            return withoutPersonalNumber(files.get(0), source);
        }
        throw new InputFault(Problem.error(
                        SourceLocation.wholeFile(source.name()),
                        files.size() + " files in the archive",
                        "exactly one, whose name ends in .csv")
                .hint("zip には拡張子 .csv のファイルを1つだけ入れてください"));
    }

    private static ZipEntry withoutPersonalNumber(ZipEntry entry, CsvSource source) throws InputFault {
        if (PersonalNumber.isIn(entry.getName())) {
            throw new InputFault(CellCheck.personalNumber(SourceLocation.wholeFile(source.name())));
        }
        return entry;
    }

    private static InputStream closing(ZipFile zip, InputStream entry) {
        return new FilterInputStream(entry) {
            @Override
            public void close() throws IOException {
                try (zip) {
                    super.close();
                }
            }
        };
    }
}
