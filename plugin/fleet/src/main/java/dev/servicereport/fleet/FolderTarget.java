package dev.servicereport.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A folder that every machine has under the same name. */
record FolderTarget(Path folder) implements Target {

    @Override
    public Earlier earlier(String contract, Path work) throws IOException {
        Path place = folder.resolve(contract);
        return new Earlier(place.resolve(OUTCOME), LocalFolders.listed(place.resolve(REPORT)));
    }

    @Override
    public Path aside(String contract, long attempt, Path work) {
        return folder.resolve(STAGING).resolve(contract + "-" + attempt);
    }

    @Override
    public void commit(String contract, long attempt, Path aside) throws IOException {
        Path place = Files.createDirectories(folder.resolve(contract));
        Files.deleteIfExists(place.resolve(OUTCOME));
        if (Files.isDirectory(aside.resolve(REPORT))) {
            LocalFolders.delete(place.resolve(REPORT));
            Files.move(aside.resolve(REPORT), place.resolve(REPORT), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(place.resolve(PROBLEMS));
        for (String name : new String[] {PROBLEMS, OUTCOME}) {
            if (Files.exists(aside.resolve(name))) {
                Files.move(aside.resolve(name), place.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        LocalFolders.delete(aside);
    }

    @Override
    public Path shown(List<String> contracts, Path work) {
        return folder;
    }

    @Override
    public void put(Path file) throws IOException {
        Path part = Files.createDirectories(folder.resolve(STAGING)).resolve(name(file));
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, folder.resolve(name(file)), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    @Override
    public void sweep() throws IOException {
        LocalFolders.delete(folder.resolve(STAGING));
    }
}
