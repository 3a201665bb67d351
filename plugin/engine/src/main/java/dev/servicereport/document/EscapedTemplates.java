package dev.servicereport.document;

import freemarker.cache.FileTemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Loads templates of a folder, also those that others include, and refuses one that lets a value past the escaper. */
final class EscapedTemplates extends FileTemplateLoader {

    private static final Pattern UNESCAPED = Pattern.compile(
            "\\?\\s*no_?[eE]sc\\b|<#no_?[aA]uto_?[eE]sc|<#output_?[fF]ormat|<#ftl[^>]*(output_?[fF]ormat|auto_?[eE]sc)");

    private final Path folder;

    EscapedTemplates(Path folder) throws IOException {
        super(folder.toFile());
        this.folder = folder.toRealPath();
    }

    @Override
    public Reader getReader(Object file, String encoding) throws IOException {
        StringWriter source = new StringWriter();
        try (Reader reader = super.getReader(file, encoding)) {
            reader.transferTo(source);
        }
        requireEscaped(name(file), source.toString());
        return new StringReader(FrontMatter.without(source.toString()));
    }

    private String name(Object file) {
        return folder.relativize(Path.of(file.toString())).toString().replace('\\', '/');
    }

    private static void requireEscaped(String name, String source) throws UnescapedException {
        Matcher unescaped = UNESCAPED.matcher(source);
        if (unescaped.find()) {
            String before = source.substring(0, unescaped.start());
            long line = before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            throw new UnescapedException(name + ":" + line + ":" + column + ": found '" + unescaped.group()
                    + "', expected every value to be escaped");
        }
    }

    /** Comes through FreeMarker as an exception of loading. */
    static final class UnescapedException extends IOException {

        private static final long serialVersionUID = 1L;

        UnescapedException(String message) {
            super(message);
        }
    }
}
