package dev.servicereport.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.OptionsBuilder;
import org.asciidoctor.SafeMode;
import org.asciidoctor.jruby.AsciidoctorJRuby;
import org.asciidoctor.jruby.internal.AsciidoctorCoreException;
import org.asciidoctor.jruby.internal.JRubyRuntimeContext;
import org.jruby.exceptions.RaiseException;
import org.jruby.runtime.builtin.IRubyObject;

/** Asciidoctor with our overrides. To be called within {@link Surroundings} only. */
final class Engine implements AutoCloseable {

    private static final String RUBY = "uri:classloader:/dev/servicereport/render/";

    private final Asciidoctor asciidoctor;
    private final boolean quick;
    private boolean readyForPdf;

    /**
     * Starts Ruby and loads Asciidoctor.
     *
     * @param quick whether to load without RubyGems and to change the PDF converter for speed
     */
    Engine(boolean quick) {
        this.quick = quick;
        asciidoctor =
                quick ? AsciidoctorJRuby.Factory.create(Gems.loadPath(), null) : AsciidoctorJRuby.Factory.create();
        asciidoctor.requireLibrary(RUBY + "japanese.rb");
        if (quick) {
            asciidoctor.requireLibrary(RUBY + "quicker-text.rb");
        }
    }

    /** The content of every target; nothing is written yet. */
    Map<Path, byte[]> convert(RenderJob job) throws RenderException, IOException {
        Complaints complaints = new Complaints(job.name());
        asciidoctor.registerLogHandler(complaints);
        try {
            Map<Path, byte[]> files = allTargets(job);
            complaints.failIfAny();
            return files;
        } catch (AsciidoctorCoreException | RaiseException e) {
            throw complaints.crash(e);
        } finally {
            asciidoctor.unregisterLogHandler(complaints);
        }
    }

    /** Loads the converter for PDF, which takes longer than all the rest; the first PDF needs it. */
    void loadPdf() {
        if (!readyForPdf) {
            if (quick) {
                asciidoctor.requireLibrary(RUBY + "quicker-pdf.rb");
                asciidoctor.requireLibrary(RUBY + "quicker-tables.rb");
                asciidoctor.requireLibrary(RUBY + "quicker-cells.rb");
                asciidoctor.requireLibrary(RUBY + "quicker-lines.rb");
                asciidoctor.requireLibrary(RUBY + "quicker-svg.rb");
            }
            asciidoctor.requireLibrary(RUBY + "japanese-pdf.rb");
            asciidoctor.requireLibrary(RUBY + "whole-lines.rb");
            asciidoctor.requireLibrary(RUBY + "whole-numbers.rb");
            asciidoctor.requireLibrary(RUBY + "last-page.rb");
            if (Gems.missing().isEmpty()) {
                asciidoctor.requireLibrary(RUBY + "tagged-tree.rb");
                asciidoctor.requireLibrary(RUBY + "archive-pdf.rb");
                asciidoctor.requireLibrary(RUBY + "tagged-pdf.rb");
            }
            readyForPdf = true;
        }
    }

    @Override
    public void close() {
        asciidoctor.close();
    }

    private Map<Path, byte[]> allTargets(RenderJob job) throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        Targets targets = job.targets();
        if (targets.page() != null) {
            HtmlBody body = html(job, DocumentAttributes.html(true));
            files.put(targets.page(), utf8(body.page(StyleSheet.of(job.theme()))));
        }
        if (targets.fragment() != null) {
            files.put(
                    targets.fragment(),
                    utf8(InsideImages.of(
                            html(job, DocumentAttributes.html(false)).fragment(), folder(job.source()))));
        }
        if (targets.pdf() != null) {
            files.put(targets.pdf(), pdf(job));
        }
        return files;
    }

    private HtmlBody html(RenderJob job, Attributes attributes) throws IOException {
        Options options =
                options(job, attributes).backend("html5").standalone(false).build();
        String brand = BrandMark.of(job.theme()).html();
        return HtmlBody.of(asciidoctor.loadFile(job.source().toFile(), options), brand);
    }

    /** Where the last page would be hardly filled, set by the first setting that fills it, see last-page.rb. */
    private byte[] pdf(RenderJob job) throws IOException {
        loadPdf();
        byte[] first = pdf(job, "");
        for (String setting : settingsToTry()) {
            byte[] other = pdf(job, setting);
            if (settingsToTry().isEmpty()) {
                return other;
            }
        }
        return first;
    }

    private List<String> settingsToTry() {
        IRubyObject words =
                JRubyRuntimeContext.get(asciidoctor).evalScriptlet("ServiceReport::LastPage.to_try.join ' '");
        return words.asJavaString().isEmpty()
                ? List.of()
                : List.of(words.asJavaString().split(" "));
    }

    private byte[] pdf(RenderJob job, String setting) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Attributes attributes = DocumentAttributes.pdf(job.theme());
        attributes.setAttribute("service-report-setting", setting);
        BrandMark.of(job.theme()).into(attributes);
        OptionsBuilder options = options(job, attributes);
        // A stream, because Asciidoctor in safe mode refuses to write outside the folder of the source.
        asciidoctor.convertFile(
                job.source().toFile(),
                options.backend("pdf").standalone(true).toStream(bytes).build());
        return bytes.toByteArray();
    }

    private static OptionsBuilder options(RenderJob job, Attributes attributes) {
        return Options.builder()
                .safe(SafeMode.SERVER)
                .baseDir(folder(job.source()).toFile())
                .sourcemap(true)
                .attributes(attributes);
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent(), "a document lies in a folder");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
