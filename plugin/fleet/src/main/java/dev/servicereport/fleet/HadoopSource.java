package dev.servicereport.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/** Contracts on a file system that Hadoop knows; the data are copied in, for the engine reads files of its own machine. */
final class HadoopSource implements Source {

    private final HadoopFiles place;

    HadoopSource(String folder, Configuration settings) throws IOException {
        place = HadoopFiles.at(folder, settings);
    }

    @Override
    public List<String> contracts() throws IOException {
        List<String> names = new ArrayList<>();
        FileStatus[] folders = place.files().exists(place.folder()) ? place.list() : new FileStatus[0];
        for (FileStatus each : folders) {
            String name = each.getPath().getName();
            if (each.isDirectory() && !name.startsWith(".") && place.files().exists(new Path(each.getPath(), MARK))) {
                names.add(name);
            }
        }
        return names.stream().sorted().toList();
    }

    @Override
    public java.nio.file.Path shown(List<String> contracts, java.nio.file.Path work) throws IOException {
        for (String contract : contracts) {
            java.nio.file.Path folder = Files.createDirectories(work.resolve(contract));
            Files.createFile(folder.resolve(MARK));
            Path ledgers = new Path(HadoopFiles.in(place.folder(), contract), LEDGERS);
            if (place.files().exists(ledgers)) {
                Path copy = new Path(folder.resolve(LEDGERS).toUri());
                place.files().copyToLocalFile(false, ledgers, copy, true);
            }
        }
        return work;
    }

    @Override
    public java.nio.file.Path data(String contract, java.nio.file.Path work) throws IOException {
        java.nio.file.Path data = Files.createDirectories(work).resolve("data");
        place.files().copyToLocalFile(false, HadoopFiles.in(place.folder(), contract), new Path(data.toUri()), true);
        return data;
    }
}
