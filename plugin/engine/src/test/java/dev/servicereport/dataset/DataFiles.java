package dev.servicereport.dataset;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small data folder with a file of each kind, without a fault. */
final class DataFiles {

    private static final String CONTRACT = """
            title: 件名
            client: { name: 市 }
            contractor: { name: 社 }
            signed-on: 2024-06-03
            service-from: 2025-01-01
            service-to: 2029-12-31
            sla: { availability: { target: "99.8", measured-from: 本庁舎 } }
            """;

    private static final String SERVICES = """
            id,name,part_of,rule,in_sla,spec
            ad,ADサーバー,,any,yes,3.2.1
            ad-1,1号機,ad,,yes,
            ad-2,2号機,ad,,yes,
            print,プリントサーバー,,,no,
            """;

    private static final String SAMPLES = """
            timestamp,service,site,status,latency_ms
            2025-01-05T10:30,ad-1,本庁舎,up,4
            2025-01-05T10:31,ad-1,本庁舎,down,
            2025-01-05T10:32,ad-1,本庁舎,up,5.25
            """;

    private static final String INTERVALS = """
            対象;拠点;状態;開始日時;終了日時
            ad-2;本庁舎;正常;令和7年1月5日 0時00分;2025/1/6 24:00
            print;;停止;R7.1.5 9:00;2025-01-05 10:00:30+09:00
            """;

    private static final String OUTAGES = """
            service,site,from,to,cause,responsible
            print,本庁舎,2025-01-09T09:12,,不明,unknown
            print,本庁舎,2025-01-08T09:12,2025-01-08T09:24,"紙づまり、
            再起動",vendor
            """;

    private static final String EXCLUSIONS = """
            service,from,to,class,reason,noticed_on,approved_by,approved_on
            *,2025-01-19T01:00,2025-01-19T05:00,planned,定例保守,令和7年1月6日,課長,2025-01-08
            """;

    private static final String CORRECTIONS = """
            service,from,to,status,reason,decided_by,decided_on
            print,2025-01-14T13:30,2025-01-14T14:12,up,誤検知,定例会,2025-01-23
            """;

    private static final String INCIDENTS = """
            id,service,severity,detected_at,reported_at,recovered_at,responsible,cause,impact,action,title,foreseen
            I-1,print,低,2025-01-08T09:12,2025-01-08T09:26,2025-01-08T09:24,vendor,紙づまり,""" + "\"印刷不可\n（12分間）\",\"\"\"再起動\"\"\",停止,no\n";

    private static final String INQUIRIES = """
            id\treceived_at\tfirst_response_at\tclosed_at\tchannel\tsubject
            Q-1\t2025-01-03T10:20\t2025-01-06T08:47\t\tメール\t正月休み中のエラー
            """;

    private static final String INVENTORY = """
            id,kind,name,role,quantity,memory_gib,backup_last_success,delivered_on,serial
            ad-1,server,ADサーバー,認証,1,"1,024",2025-01-31T01:12,2024-11-29,123456789018
            """;

    private static final String SOURCES = """
            sources:
              - files: exports/zabbix*.csv
                kind: outages
                preset: zabbix-problems
                services: { srv-1: ad-1, srv-2: ad-2 }
                where: { Severity: [High, Disaster] }
              - files: exports/kuma.csv
                kind: uptime
                preset: uptime-kuma
              - files: exports/failures.csv
                kind: outages
                columns: { service: node, from: problem started, duration: length }
                constants: { site: 本庁舎, responsible: vendor }
                timestamp: M/d/yyyy h:mm[:ss] a
                encoding: Shift_JIS
              - files: exports/changes.csv
                kind: outages
                status: { 0: up, 2: down }
                timestamp: excel-serial
                delimiter: semicolon
                zone: Europe/Oslo
            """;

    private static final String ZABBIX = """
            "Severity","Time","Recovery time","Status","Host","Problem","Duration","Ack","Actions","Tags"
            "High","2025-01-28 16:41:07","2025-01-28 17:05:52","RESOLVED","srv-1","Down, ""again"", and once more","24m 45s","Yes","",""
            "Average","2025-01-28 16:41:07","","PROBLEM","srv-9","Slow","1d","No","",""
            """;

    private static final String KUMA = """
            time,name,status,ping,msg
            2025-01-04 23:00:00.123,ad-1,1,12,200 - OK
            2025-01-04 23:01:00.127,ad-1,0,,timeout
            """;

    private static final String FAILURES = """
            node,problem started,length
            ad-1,1/5/2025 12:05 AM,"0 hrs, 15 mins"
            print,12/31/2025 11:30:15 pm,1d 2h 3s
            """;

    private static final String CHANGES = """
            timestamp;service;status
            45662.33680555555;ad-2;2
            45662.34722222222;ad-2;0
            """;

    private static final String DELIVERABLES = """
            id,name,version,medium,copies,pages,file,sha256,required,delivered_on,remarks
            D-1,設計書,1.0,電子（TXT）,1,1,deliverables/design.txt,f96f83c137d47d0ba8806841c067c7a9a3a253ad9a0b64f4cdeb0054022fb60f,yes,2024-12-20,
            """;

    private static final String INSPECTIONS = """
            id,kind,completed_on,notified_on,follows,inspected_on,result,inspector,remarks
            K-1,完了検査,2024-12-20,2024-12-20,,2024-12-24,不合格,検査係長,
            K-2,完了検査,2024-12-26,2024-12-26,K-1,2024-12-27,合格,検査係長,
            """;

    private static final String FINDINGS = """
            id,inspection,deliverable,text,due_on,corrected_on,correction,confirmed_on,confirmed_by
            F-1,K-1,D-1,図がない,2024-12-27,2024-12-25,追記,2024-12-27,検査係長
            """;

    private static final String REVISIONS = """
            document,key,version,issued_on,number,summary,author
            completion-notice,K-1,1.0,2024-12-20,第6-41号,初版,担当
            """;

    private DataFiles() {}

    /** The same files, and some that other tools wrote. */
    static Map<String, String> soundWithSources() {
        Map<String, String> files = sound();
        files.put("contract.yaml", CONTRACT + SOURCES);
        files.put("exports/zabbix.csv", ZABBIX);
        files.put("exports/kuma.csv", KUMA);
        files.put("exports/failures.csv", FAILURES);
        files.put("exports/changes.csv", CHANGES);
        return files;
    }

    /** The files' text by name. */
    static Map<String, String> sound() {
        Map<String, String> files = new TreeMap<>();
        files.put("contract.yaml", CONTRACT);
        files.put("services.csv", SERVICES);
        files.put("uptime/samples.csv", SAMPLES);
        files.put("uptime/intervals.csv", INTERVALS);
        files.put("outages/2025.csv", OUTAGES);
        files.put("exclusions.csv", EXCLUSIONS);
        files.put("corrections.csv", CORRECTIONS);
        files.put("incidents.csv", INCIDENTS);
        files.put("inquiries/1.csv", INQUIRIES);
        files.put("inventory.csv", INVENTORY);
        files.put("deliverables.csv", DELIVERABLES);
        files.put("deliverables/design.txt", "設計書\n");
        files.put("inspections.csv", INSPECTIONS);
        files.put("findings.csv", FINDINGS);
        files.put("revisions.csv", REVISIONS);
        return files;
    }

    /** Writes the sound files into a folder. */
    static Path soundIn(Path folder) throws IOException {
        for (Map.Entry<String, String> file : sound().entrySet()) {
            write(folder, file.getKey(), file.getValue());
        }
        return folder;
    }

    /** Writes one file, as UTF-8. */
    static Path write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Everything that is said about a data folder, errors and notices. */
    static List<String> messages(Path folder) throws IOException {
        return problems(folder).stream().map(Problem::toString).toList();
    }

    private static List<Problem> problems(Path folder) throws IOException {
        try {
            return DatasetReader.read(folder, c -> true).notices();
        } catch (BadInputException bad) {
            return bad.problems();
        }
    }
}
