package dev.servicereport.shard;

import dev.servicereport.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The contracts in a folder (契約の一覧): each folder in it that holds a {@code contract.yaml}. */
public final class Contracts {

    private Contracts() {}

    /** Their names, sorted. */
    public static List<String> in(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(each -> Files.isRegularFile(each.resolve(Contract.FILE)))
                    .map(each -> each.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** Their folders, by name. */
    public static List<Path> folders(Path folder) throws IOException {
        return in(folder).stream().map(folder::resolve).toList();
    }

    /**
     * Those of one shard: each n-th, so that long ones beside each other are shared out.
     *
     * @param shard from 1
     * @param of how many shards there are
     */
    static List<String> shard(List<String> contracts, int shard, int of) {
        return IntStream.range(0, contracts.size())
                .filter(i -> i % of == shard - 1)
                .mapToObj(contracts::get)
                .toList();
    }
}
