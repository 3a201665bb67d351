package dev.servicereport.many;

import java.io.IOException;
import java.nio.file.Path;

/** A file that another run left is there, but not as a run writes it (書式の違い). */
public class JsonFault extends IOException {

    private static final long serialVersionUID = 1L;

    JsonFault(String message) {
        super(message);
    }

    /** It is no JSON at all (壊れたファイル). */
    public static final class Damaged extends JsonFault {

        private static final long serialVersionUID = 1L;

        Damaged(Path file) {
            super(file + ": found no JSON, expected a file as a run writes it");
        }
    }
}
