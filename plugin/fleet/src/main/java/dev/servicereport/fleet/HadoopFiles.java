package dev.servicereport.fleet;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;

/** A folder of a file system that Hadoop knows (分散ファイルシステム). */
final class HadoopFiles {

    private final FileSystem files;
    private final Path folder;

    private HadoopFiles(FileSystem files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    static HadoopFiles at(String place, Configuration settings) throws IOException {
        Path folder = new Path(place);
        FileSystem files = folder.getFileSystem(settings);
        // on a local disk there would be a file of checksums beside each file
        files.setWriteChecksum(false);
        return new HadoopFiles(files, files.makeQualified(folder));
    }

    /** What the cluster says of its file systems, on the driver and on an executor. */
    static Configuration settings() {
        return SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf());
    }

    FileSystem files() {
        return files;
    }

    Path folder() {
        return folder;
    }

    /** A name is one part of a path, whatever stands in it. */
    static Path in(Path folder, String name) {
        return new Path(folder, new Path(null, null, name));
    }

    FileStatus[] list() throws IOException {
        return files.listStatus(folder);
    }
}
