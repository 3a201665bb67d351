package bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What reading is compared with: every record of the same files parsed by commons-csv, and nothing done with it. */
final class PlainParse {

    private PlainParse() {}

    public static void main(String[] arguments) throws IOException {
        long cells = 0;
        try (Stream<Path> files = Files.list(Path.of(arguments[0], "uptime"))) {
            for (Path file : files.sorted().toList()) {
                cells += parse(file);
            }
        }
        System.out.println(cells + " cells");
    }

    private static long parse(Path file) throws IOException {
        long cells = 0;
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader text = Files.newBufferedReader(file);
                CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
            for (CSVRecord record : parser) {
                cells += record.size();
            }
        }
        return cells;
    }
}
