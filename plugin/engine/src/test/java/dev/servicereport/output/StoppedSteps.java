package dev.servicereport.output;

import java.io.IOException;
import java.nio.file.Path;

/** A machine that stops before a given step, and does nothing afterwards either. */
final class StoppedSteps implements FileSteps {

    /** The stop; nobody catches it. */
    static final class Stop extends Error {

        private static final long serialVersionUID = 1L;
    }

    private int left;

    /** @param steps how many are still done */
    StoppedSteps(int steps) {
        left = steps;
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        count();
        DISK.move(from, to);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        count();
        DISK.createFolder(folder);
    }

    @Override
    public void delete(Path path) throws IOException {
        count();
        DISK.delete(path);
    }

    private void count() {
        if (left-- <= 0) {
            throw new Stop();
        }
    }
}
