package dev.servicereport.goal;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.LocaleNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a user asks for: the parameters that were set, in words not looked at yet.
 *
 * @param words by the parameter's name; a parameter with one value has a list of one
 */
public record GoalRequest(Map<String, List<String>> words) {

    /** Stands where the locale could not show a letter. */
    private static final char LOST = '\uFFFD';

    public GoalRequest {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }

    /** Every value of a parameter; empty when it was not set. */
    public List<String> list(String parameter) {
        return words.getOrDefault(parameter, List.of());
    }

    /** The value of a parameter, if it was set. */
    public Optional<String> text(String parameter) {
        return list(parameter).stream().findFirst();
    }

    /** The value of a switch. */
    boolean flag(String parameter, boolean otherwise) {
        return text(parameter).map(Boolean::parseBoolean).orElse(otherwise);
    }

    /**
     * A file or folder.
     *
     * @param otherwise what is meant when it was not set
     * @throws BadInputException when no file can have that name
     */
    Path path(String parameter, String otherwise) throws BadInputException {
        return toPath(parameter, text(parameter).orElse(otherwise));
    }

    /** A file or folder, if it was set. */
    Optional<Path> path(String parameter) throws BadInputException {
        Optional<String> text = text(parameter);
        return text.isPresent() ? Optional.of(toPath(parameter, text.get())) : Optional.empty();
    }

    /**
     * A folder to read, if it was set. Of a link to a folder it is the folder: what walks through it would take the link for a file.
     */
    Optional<Path> folder(String parameter) throws BadInputException {
        Optional<Path> folder = path(parameter);
        return folder.isPresent() ? Optional.of(real(folder.get())) : Optional.empty();
    }

    /**
     * A folder to read.
     *
     * @param otherwise what is meant when it was not set
     */
    Path folder(String parameter, String otherwise) throws BadInputException {
        return real(path(parameter, otherwise));
    }

    private static Path real(Path folder) {
        try {
            return Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        } catch (IOException nowhere) {
            return folder;
        }
    }

    private static Path toPath(String parameter, String text) throws BadInputException {
        if (text.indexOf(LOST) >= 0) {
            throw LocaleNames.mangled("service-report." + parameter, text);
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException unnameable) {
            throw LocaleNames.refused(unnameable);
        }
    }
}
