package dev.servicereport.document;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/** Makes FreeMarker escape every {@code ${…}} for AsciiDoc. */
final class AsciiDocFormat extends CommonMarkupOutputFormat<AsciiDocMarkup> {

    private final AsciiDocEscaper escaper;

    AsciiDocFormat(AsciiDocEscaper escaper) {
        this.escaper = escaper;
    }

    @Override
    public String getName() {
        return "AsciiDoc";
    }

    @Override
    public String getMimeType() {
        return "text/asciidoc";
    }

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        out.write(escaper.escape(text));
    }

    @Override
    public String escapePlainText(String text) {
        return escaper.escape(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected AsciiDocMarkup newTemplateMarkupOutputModel(String plainText, String markup) {
        return new AsciiDocMarkup(this, plainText, markup);
    }
}
