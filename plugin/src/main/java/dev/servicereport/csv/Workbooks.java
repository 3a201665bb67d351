package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.io.InputStream;

/** Recognises workbooks of spreadsheets (Excelブック), which people rename to .csv in the belief that this makes them one. */
final class Workbooks {

    /** The first bytes of a packed file, such as a workbook since 2007. */
    private static final long PACKED = 0x504B0304L;

    /** The first bytes of a workbook before 2007. */
    private static final long COMPOUND = 0xD0CF11E0L;

    private Workbooks() {}

    static void refuse(CsvSource source) throws IOException {
        try (InputStream bytes = source.open()) {
            long first = 0;
            for (byte b : bytes.readNBytes(Integer.BYTES)) {
                first = first << Byte.SIZE | (b & 0xFF);
            }
            if (first == PACKED || first == COMPOUND) {
                throw new InputFault(Problem.error(
                                SourceLocation.wholeFile(source.name()), "a workbook or a packed file", "a CSV file")
                        .hint("名前は .csv ですが、Excel ブックなどの別の形式です。表計算ソフトで開き、「CSV UTF-8（コンマ区切り）」として保存し直してください"));
            }
        }
    }
}
