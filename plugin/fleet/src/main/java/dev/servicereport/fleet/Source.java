package dev.servicereport.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the contracts are (入力): each folder with a {@code contract.yaml}. */
interface Source {

    String MARK = "contract.yaml";
    String LEDGERS = "ledgers.yaml";

    /** Their names, sorted; none where there is no such folder. */
    List<String> contracts() throws IOException;

    /**
     * A contract's folder on this machine.
     *
     * @param work a folder of the task, for what has to be copied
     */
    Path data(String contract, Path work) throws IOException;

    /**
     * A folder of this machine in which each contract's folder has what tells which documents it has: a {@code contract.yaml}, of
     * whatever content, and its own {@code ledgers.yaml} where there is one.
     *
     * @param work a folder for what has to be copied
     */
    Path shown(List<String> contracts, Path work) throws IOException;

    /** By Hadoop when the place has a scheme. */
    static Source of(FleetRequest request) throws IOException {
        return FleetRequest.hasScheme(request.contracts())
                ? new HadoopSource(request.contracts(), HadoopFiles.settings())
                : new FolderSource(Path.of(request.contracts()));
    }

    /** A folder that every machine has under the same name; nothing is copied. */
    record FolderSource(Path folder) implements Source {

        @Override
        public List<String> contracts() throws IOException {
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            try (Stream<Path> folders = Files.list(folder)) {
                return folders.filter(each -> Files.exists(each.resolve(MARK), LinkOption.NOFOLLOW_LINKS))
                        .map(each -> String.valueOf(each.getFileName()))
                        .filter(name -> !name.startsWith("."))
                        .sorted()
                        .toList();
            }
        }

        @Override
        public Path shown(List<String> contracts, Path work) {
            return folder;
        }

        @Override
        public Path data(String contract, Path work) {
            return folder.resolve(contract);
        }
    }
}
