package dev.servicereport.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Output on a file system that Hadoop knows: made on this machine, copied aside there, and put in place by renaming. */
final class HadoopTarget implements Target {

    private static final String FIGURES = "metrics/contract.json";

    private final HadoopFiles place;
    private final FileSystem files;

    HadoopTarget(String folder, Configuration settings) throws IOException {
        place = HadoopFiles.at(folder, settings);
        files = place.files();
    }

    @Override
    public Earlier earlier(String contract, java.nio.file.Path work) throws IOException {
        Path folder = HadoopFiles.in(place.folder(), contract);
        java.nio.file.Path copy = Files.createDirectories(work).resolve("earlier-" + OUTCOME);
        Path outcome = new Path(folder, OUTCOME);
        if (files.exists(outcome)) {
            files.copyToLocalFile(false, outcome, new Path(copy.toUri()), true);
        }
        return new Earlier(copy, listed(new Path(folder, REPORT)));
    }

    private List<String> listed(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        if (files.exists(folder)) {
            String top = folder.toUri().getPath() + "/";
            RemoteIterator<LocatedFileStatus> all = files.listFiles(folder, true);
            while (all.hasNext()) {
                LocatedFileStatus file = all.next();
                found.add(file.getLen() + " " + file.getPath().toUri().getPath().substring(top.length()));
            }
        }
        return found;
    }

    @Override
    public java.nio.file.Path aside(String contract, long attempt, java.nio.file.Path work) {
        return work.resolve("made");
    }

    @Override
    public void commit(String contract, long attempt, java.nio.file.Path aside) throws IOException {
        Path staged = HadoopFiles.in(new Path(place.folder(), STAGING), contract + "-" + attempt);
        files.delete(staged, true);
        if (Files.isDirectory(aside)) {
            files.mkdirs(staged.getParent());
            files.copyFromLocalFile(false, true, new Path(aside.toUri()), staged);
        }
        Path folder = HadoopFiles.in(place.folder(), contract);
        files.mkdirs(folder);
        files.delete(new Path(folder, OUTCOME), false);
        move(new Path(staged, REPORT), new Path(folder, REPORT));
        files.delete(new Path(folder, PROBLEMS), false);
        move(new Path(staged, PROBLEMS), new Path(folder, PROBLEMS));
        move(new Path(staged, OUTCOME), new Path(folder, OUTCOME));
        files.delete(staged, true);
    }

    /** Renaming onto a folder that is there puts one into the other, and says that all went well. */
    private void move(Path from, Path to) throws IOException {
        if (!files.exists(from)) {
            return;
        }
        files.delete(to, true);
        if (!files.rename(from, to) || files.exists(new Path(to, from.getName()))) {
            throw new IOException("cannot be put in place: " + to.getName());
        }
    }

    /** The figures of each are copied; of the pages to which there are links it is enough that they are there. */
    @Override
    public java.nio.file.Path shown(List<String> contracts, java.nio.file.Path work) throws IOException {
        for (String contract : contracts) {
            Path report = new Path(HadoopFiles.in(place.folder(), contract), REPORT);
            java.nio.file.Path copy = work.resolve(contract).resolve(REPORT);
            for (String listed : listed(report)) {
                String name = listed.substring(listed.indexOf(' ') + 1);
                java.nio.file.Path file = copy.resolve(name);
                if (name.equals(FIGURES)) {
                    Files.createDirectories(file.resolveSibling(""));
                    files.copyToLocalFile(false, new Path(report, name), new Path(file.toUri()), true);
                } else if (name.endsWith(".html")) {
                    Files.createDirectories(file.resolveSibling(""));
                    Files.write(file, new byte[0]);
                }
            }
        }
        return work;
    }

    @Override
    public void put(java.nio.file.Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Path staged = new Path(new Path(place.folder(), STAGING), name);
        files.copyFromLocalFile(false, true, new Path(file.toUri()), staged);
        move(staged, new Path(place.folder(), name));
    }

    @Override
    public void sweep() throws IOException {
        files.delete(new Path(place.folder(), STAGING), true);
    }
}
