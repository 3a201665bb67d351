package dev.servicereport.document;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills templates: FreeMarker, with every value escaped for AsciiDoc. */
public final class Templates {

    /** What would let a value past the escaper. */
    private static final Pattern UNESCAPED = Pattern.compile(
            "\\?\\s*no_?[eE]sc\\b|<#no_?[aA]uto_?[eE]sc|<#output_?[fF]ormat|<#ftl[^>]*(output_?format|auto_?esc)");

    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Path folder;
    private final Configuration configuration;

    /**
     * @param folder the folder with the templates
     * @param escaper makes text into AsciiDoc
     */
    public Templates(Path folder, AsciiDocEscaper escaper) throws IOException {
        this.folder = folder;
        configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(new FileTemplateLoader(folder.toFile()));
        configuration.setOutputFormat(new AsciiDocFormat(escaper));
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setObjectWrapper(new DefaultObjectWrapper(VERSION));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    /** The template filled with values. */
    public String fill(String name, Map<String, Object> values) throws TemplateFault, IOException {
        requireEscaped(name);
        StringWriter text = new StringWriter();
        try {
            Template template = configuration.getTemplate(name);
            template.process(values, text);
        } catch (TemplateNotFoundException missing) {
            throw new TemplateFault(name + ": found no such template, expected a file of that name", missing);
        } catch (ParseException malformed) {
            throw new TemplateFault(
                    place(name, malformed.getLineNumber(), malformed.getColumnNumber()) + malformed.getEditorMessage(),
                    malformed);
        } catch (TemplateException failed) {
            throw new TemplateFault(
                    place(name, failed.getLineNumber(), failed.getColumnNumber()) + firstLine(failed), failed);
        }
        return text.toString();
    }

    private static String place(String name, @Nullable Integer line, @Nullable Integer column) {
        return name + ":" + line + ":" + column + ": ";
    }

    private static String firstLine(TemplateException failed) {
        String blamed = failed.getBlamedExpressionString();
        String message = String.valueOf(failed.getMessageWithoutStackTop())
                .lines()
                .findFirst()
                .orElse("");
        return blamed == null ? message : "found no usable value for '" + blamed + "': " + message;
    }

    private void requireEscaped(String name) throws TemplateFault, IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return;
        }
        String source = Files.readString(file, StandardCharsets.UTF_8);
        Matcher unescaped = UNESCAPED.matcher(source);
        if (unescaped.find()) {
            long line = source.substring(0, unescaped.start()).lines().count();
            throw new TemplateFault(name + ":" + Math.max(line, 1) + ": found '" + unescaped.group()
                    + "', expected every value to be escaped");
        }
    }
}
