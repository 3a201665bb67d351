package dev.servicereport.many;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders of output as runs leave them, with as much in them as an overview reads. */
final class Standings {

    private Standings() {}

    /** 伊予市: 99.8 %, three months, of which one was missed and one is held back; an instalment is overdue. */
    static Path iyo(Path top) throws IOException {
        return put(top.resolve("伊予市"), """
                {
                  "format" : 1, "title" : "窓口システムサービス提供業務", "number" : "第1号", "client" : "伊予市", "contractor" : "受注者",
                  "serviceFrom" : "2025-02-01", "serviceTo" : "2026-01-31", "asOf" : "2025-04-30", "target" : "99.8",
                  "months" : [
                    { "month" : "2025-02", "verdict" : "MET", "missing" : false, "canStillBeMet" : false, "low" : "99.9559", "high" : "99.9559" },
                    { "month" : "2025-03", "verdict" : "MISSED", "missing" : false, "canStillBeMet" : false, "low" : "99.5969", "high" : "99.5969" },
                    { "month" : "2025-04", "verdict" : "UNDETERMINED", "missing" : false, "canStillBeMet" : false, "low" : "99.4449", "high" : "100.0000" },
                    { "month" : "2025-05", "verdict" : null, "missing" : false, "canStillBeMet" : false, "low" : null, "high" : null }
                  ],
                  "newest" : { "month" : "2025-04", "verdict" : "UNDETERMINED", "target" : "99.8", "low" : "99.4449",
                    "high" : "100.0000", "downSeconds" : 0, "allowedDownSeconds" : 5184, "leftDownSecondsLow" : -9206,
                    "leftDownSecondsHigh" : 5184 },
                  "payments" : { "total" : 1000000, "paid" : 83337 }, "openPoints" : 2,
                  "lacking" : { "equipment" : 0, "registers" : 0, "failingClauses" : 0, "unprovenClauses" : 0 },
                  "nextDeadline" : { "kind" : "PAYMENT", "subject" : "2", "on" : "2025-04-28", "overdue" : true }
                }
                """);
    }

    /** 松山市: 99.5 %, one month that was kept; no plan of payments, nothing due. */
    static Path matsuyama(Path top) throws IOException {
        return put(top.resolve("松山市"), """
                {
                  "format" : 1, "title" : "庁内ポータル", "number" : "", "client" : "松山市", "contractor" : "受注者",
                  "serviceFrom" : "2025-02-01", "serviceTo" : "2025-02-28", "asOf" : "2025-03-31", "target" : "99.5",
                  "months" : [
                    { "month" : "2025-02", "verdict" : "MET", "missing" : false, "canStillBeMet" : false, "low" : "99.9999", "high" : "99.9999" }
                  ],
                  "newest" : { "month" : "2025-02", "verdict" : "MET", "target" : "99.5", "low" : "99.9999", "high" : "99.9999",
                    "downSeconds" : 2, "allowedDownSeconds" : 12096, "leftDownSecondsLow" : 12094, "leftDownSecondsHigh" : 12094 },
                  "payments" : null, "openPoints" : 0, "nextDeadline" : null,
                  "lacking" : { "equipment" : 0, "registers" : 0, "failingClauses" : 0, "unprovenClauses" : 0 }
                }
                """);
    }

    /** A file in the place of {@code metrics/contract.json}. */
    static Path put(Path output, String json) throws IOException {
        Path file = output.resolve("metrics/contract.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
        return output;
    }
}
