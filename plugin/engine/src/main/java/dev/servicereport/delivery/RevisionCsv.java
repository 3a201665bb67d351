package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.Register;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.SourceLocation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the issues of documents (文書台帳): {@code document,version[,key,issued_on,number,summary,author]}. */
public final class RevisionCsv {

    private static final Column DOCUMENT = Column.required("document", "文書");
    private static final Column KEY = Column.optional("key", "対象", "年月");
    private static final Column VERSION = Column.required("version", "版");
    private static final Column ISSUED_ON = Column.optional("issued_on", "発行日");
    private static final Column NUMBER = Column.optional("number", "文書番号");
    private static final Column SUMMARY = Column.optional("summary", "改版内容", "内容");
    private static final Column AUTHOR = Column.optional("author", "作成者");
    private static final List<Column> COLUMNS = List.of(DOCUMENT, KEY, VERSION, ISSUED_ON, NUMBER, SUMMARY, AUTHOR);

    private record Key(String document, String key, String version) {}

    private final Map<String, KeyForm> documents;
    private final CsvContext context;
    private final Register<Revision> revisions;
    private final Map<Revision, SourceLocation> keys = new HashMap<>();

    /** @param documents the ids of the catalogue, each with what its keys look like; empty: any id will do */
    public RevisionCsv(Map<String, KeyForm> documents, CsvContext context) {
        this.documents = documents;
        this.context = context;
        revisions = new Register<>(context.problems());
    }

    /** Takes in the rows of a file. */
    public void read(CsvSource source) {
        new CsvReader(context).read(source, COLUMNS, this::accept);
    }

    /** All issues read so far, in the order in which they came. */
    public List<Revision> revisions() {
        return revisions.values();
    }

    /** Where the key of each issue stands. */
    public Map<Revision, SourceLocation> keys() {
        return keys;
    }

    private void accept(CsvRow row) {
        String document = row.id(DOCUMENT);
        if (!document.isEmpty() && !documents.isEmpty() && !documents.containsKey(document)) {
            row.fault(
                    DOCUMENT,
                    document,
                    Nearest.oneOf(documents.keySet().stream().sorted().toList(), document),
                    "文書の番号はゴール list で確かめられます");
        }
        String key = row.id(KEY);
        documents
                .getOrDefault(document, KeyForm.RECORD)
                .misfit(key)
                .ifPresent(misfit -> row.fault(KEY, key, misfit.expected(), misfit.hint()));
        String version = row.text(VERSION);
        LocalDate issuedOn = row.date(ISSUED_ON).orElse(null);
        Revision revision =
                new Revision(document, key, version, issuedOn, row.text(NUMBER), row.text(SUMMARY), row.text(AUTHOR));
        if (row.isSound()) {
            keys.putIfAbsent(revision, row.at(KEY));
            revisions.add(new Key(document, key, version), revision, row, VERSION);
        } else {
            revisions.refuse(new Key(document, key, version), row, VERSION);
        }
    }
}
