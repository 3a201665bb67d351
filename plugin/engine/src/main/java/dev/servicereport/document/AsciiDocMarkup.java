package dev.servicereport.document;

import freemarker.core.CommonTemplateMarkupOutputModel;
import org.jspecify.annotations.Nullable;

/** A piece of AsciiDoc that a template has captured. */
final class AsciiDocMarkup extends CommonTemplateMarkupOutputModel<AsciiDocMarkup> {

    private final AsciiDocFormat format;

    AsciiDocMarkup(AsciiDocFormat format, @Nullable String plainText, @Nullable String markup) {
        super(plainText, markup);
        this.format = format;
    }

    @Override
    public AsciiDocFormat getOutputFormat() {
        return format;
    }
}
