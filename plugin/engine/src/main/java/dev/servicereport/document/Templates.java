package dev.servicereport.document;

import dev.servicereport.document.EscapedTemplates.UnescapedException;
import dev.servicereport.wording.Words;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.OutputFormat;
import freemarker.core.ParseException;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Fills templates: FreeMarker, with every value escaped for AsciiDoc or for HTML, or as plain text for what is neither. */
public final class Templates {

    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Configuration configuration;
    private final Path folder;

    /**
     * @param folder the folder with the templates
     * @param escaper makes text into AsciiDoc
     */
    public Templates(Path folder, AsciiDocEscaper escaper) throws IOException {
        this(folder, new AsciiDocFormat(escaper));
    }

    /** Templates of HTML, in which every value is escaped for HTML. */
    public static Templates html(Path folder) throws IOException {
        return new Templates(folder, HTMLOutputFormat.INSTANCE);
    }

    private Templates(Path folder, OutputFormat format) throws IOException {
        this.folder = folder;
        configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(new EscapedTemplates(folder));
        configuration.setOutputFormat(format);
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

    /** Templates that make plain text: nothing is escaped, so what they make must never become AsciiDoc. */
    public static Templates plain(Path folder) throws IOException {
        return new Templates(folder, PlainTextOutputFormat.INSTANCE);
    }

    /** The pictures that lie beside the folder of templates. */
    OwnImages images() {
        return new OwnImages(folder.resolveSibling("images").toAbsolutePath().normalize());
    }

    /** What stands in a template and in all that it includes. */
    String source(String name) throws IOException {
        return TemplateSource.of(folder, name);
    }

    /** The template filled with values. */
    public String fill(String name, Map<String, Object> values) throws TemplateFault, IOException {
        StringWriter text = new StringWriter();
        process(name, values, text);
        return text.toString();
    }

    /**
     * What a template assigns to names, instead of what it writes: texts, and lists of them.
     *
     * @throws TemplateFault also when a value cannot be shown
     */
    public Map<String, Object> assigned(String name, Map<String, Object> values) throws TemplateFault, IOException {
        Environment run = process(name, values, Writer.nullWriter());
        Map<String, Object> assigned = new TreeMap<>();
        try {
            TemplateModelIterator names = run.getCurrentNamespace().keys().iterator();
            while (names.hasNext()) {
                String key = names.next().toString();
                TemplateModel value = run.getCurrentNamespace().get(key);
                Object plain = DeepUnwrap.permissiveUnwrap(value);
                if (plain instanceof String || plain instanceof List) {
                    assigned.put(key, plain);
                }
            }
        } catch (TemplateModelException unusable) {
            throw fault(unusable);
        }
        return assigned;
    }

    private Environment process(String name, Map<String, Object> values, Writer text)
            throws TemplateFault, IOException {
        try {
            Environment run = configuration.getTemplate(name).createProcessingEnvironment(values, text);
            run.process();
            return run;
        } catch (TemplateNotFoundException missing) {
            throw new TemplateFault(
                    name + ": found no such template, expected a file of that name",
                    "その名前のテンプレートがありません。ファイル名を直してください。",
                    missing);
        } catch (UnescapedException unescaped) {
            throw fault(unescaped);
        } catch (ParseException malformed) {
            throw fault(malformed);
        } catch (TemplateException failed) {
            throw fault(failed);
        }
    }

    private static TemplateFault fault(UnescapedException unescaped) {
        return new TemplateFault(String.valueOf(unescaped.getMessage()), "値はエスケープせずに書き出せません。その指定を消してください。", unescaped);
    }

    private static TemplateFault fault(ParseException malformed) {
        return new TemplateFault(
                place(malformed.getTemplateName(), malformed.getLineNumber(), malformed.getColumnNumber())
                        + malformed.getEditorMessage(),
                malformed);
    }

    /** Of what went wrong while a template was filled; when one that it includes cannot be used, of that one. */
    private static TemplateFault fault(TemplateException failed) {
        if (failed.getCause() instanceof UnescapedException unescaped) {
            return fault(unescaped);
        }
        if (failed.getCause() instanceof ParseException malformed) {
            return fault(malformed);
        }
        return new TemplateFault(
                place(failed.getTemplateSourceName(), failed.getLineNumber(), failed.getColumnNumber()) + what(failed),
                (failed instanceof InvalidReferenceException ? "その名前の値はありません。" : "") + Words.MEND_TEMPLATE,
                failed);
    }

    private static String place(@Nullable String name, @Nullable Integer line, @Nullable Integer column) {
        return name + ":" + line + ":" + column + ": ";
    }

    private static String what(TemplateException failed) {
        String blamed = failed.getBlamedExpressionString();
        if (failed instanceof InvalidReferenceException && blamed != null) {
            return "found no value for '" + blamed + "', expected the name of a value that there is";
        }
        return String.valueOf(failed.getMessageWithoutStackTop())
                .lines()
                .findFirst()
                .orElse("");
    }
}
