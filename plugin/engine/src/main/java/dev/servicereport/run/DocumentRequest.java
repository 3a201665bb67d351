package dev.servicereport.run;

import dev.servicereport.document.Audience;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.OwnFiles;
import dev.servicereport.documents.Catalogue;
import dev.servicereport.documents.OwnDocuments;
import dev.servicereport.documents.briefing.BriefingEditions;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.slides.SlideLibrary;
import dev.servicereport.time.DateText;
import dev.servicereport.time.TimeTextException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a run shall make, and how.
 *
 * @param documents ids of the catalogue; empty for all
 * @param formats what to render beside the AsciiDoc source
 * @param workbooks whether to write the workbooks that check each month as well (検算ブック)
 * @param templateDirectory the user's own templates, theme, style and fonts, or null
 * @param issuedOn the date of documents for which the data have none, or null: to be filled in by hand
 * @param audience for whom documents with several editions are made
 */
public record DocumentRequest(
        List<String> documents,
        Set<Format> formats,
        boolean workbooks,
        @Nullable Path templateDirectory,
        @Nullable LocalDate issuedOn,
        Audience audience) {

    /** What a document is rendered to. */
    public enum Format {
        /** A page that stands alone: style sheet and images inside. */
        HTML,
        /** A4, fonts embedded. */
        PDF,
        /** The body of a page, for a site with a skin of its own. */
        FRAGMENT,
        /** Slides, of documents that have some. */
        PPTX;

        /** Whether it is made from AsciiDoc. */
        boolean isRendered() {
            return this != PPTX;
        }
    }

    /** What the source is called where formats are named. */
    private static final String SOURCE = "adoc";

    /** What the workbooks that check a month are called where formats are named: they are no rendering of a document. */
    private static final String WORKBOOK = "xlsx";

    private static final List<String> FORMATS = List.of(SOURCE, "html", "pdf", SlideLibrary.FORMAT, WORKBOOK);

    /** For whom documents are made when nobody says, in the words of a user. */
    public static final String USUAL_AUDIENCE = "council";

    private static final List<String> AUDIENCES = Stream.of(Audience.values())
            .map(audience -> audience.name().toLowerCase(Locale.ROOT))
            .toList();

    /**
     * A request in the words of a user.
     *
     * @param documents ids of the catalogue; empty for all
     * @param formats {@code html}, {@code pdf}, {@code adoc} for the AsciiDoc source, which is written in any case, {@code pptx} for
     *     slides, and {@code xlsx} for the workbooks that check each month
     * @param templateDirectory the user's own templates, theme, style and fonts, or null
     * @param issuedOn a date, or null
     * @param audience {@code council} or {@code public}
     * @param known every document there is; empty: nobody knows, any will do
     * @throws BadInputException when there is no such document, format, folder, date or audience, or a file in the folder that replaces none
     * @throws IOException when the folder cannot be read
     */
    static DocumentRequest of(
            List<String> documents,
            List<String> formats,
            @Nullable Path templateDirectory,
            @Nullable String issuedOn,
            String audience,
            List<DocumentKind> known)
            throws BadInputException, IOException {
        Problems problems = new Problems();
        LocalDate date = issuedOn == null ? null : date(issuedOn, problems);
        List<String> ids = known.stream().map(DocumentKind::id).toList();
        documents.stream()
                .filter(id -> !ids.isEmpty())
                .forEach(id -> require(ids, id, "service-report.documents", problems));
        formats.forEach(format -> require(FORMATS, format, "service-report.formats", problems));
        require(AUDIENCES, audience, "service-report.audience", problems);
        if (templateDirectory != null) {
            checkTemplates(templateDirectory, problems);
        }
        if (problems.hasErrors()) {
            throw new BadInputException(problems.sorted());
        }
        Set<Format> chosen = EnumSet.noneOf(Format.class);
        formats.stream()
                .map(DocumentRequest::plain)
                .filter(format -> !format.equals(SOURCE) && !format.equals(WORKBOOK))
                .forEach(format -> chosen.add(Format.valueOf(format.toUpperCase(Locale.ROOT))));
        return new DocumentRequest(
                documents.stream().map(DocumentRequest::plain).toList(),
                chosen,
                formats.stream().map(DocumentRequest::plain).anyMatch(WORKBOOK::equals),
                templateDirectory,
                date,
                Audience.valueOf(plain(audience).toUpperCase(Locale.ROOT)));
    }

    private static void checkTemplates(Path folder, Problems problems) throws IOException {
        if (OwnDocuments.isFolder(folder, problems)) {
            problems.addAll(OwnFiles.unused(folder));
            OwnDocuments.read(folder, problems);
        }
    }

    /** Documents without a date of issue. */
    public static DocumentRequest of(List<String> documents, List<String> formats, @Nullable Path templateDirectory)
            throws BadInputException, IOException {
        return of(documents, formats, templateDirectory, null, USUAL_AUDIENCE, Catalogue.all());
    }

    private static @Nullable LocalDate date(String issuedOn, Problems problems) {
        try {
            return DateText.date(issuedOn);
        } catch (TimeTextException unreadable) {
            problems.error(SourceLocation.wholeFile("service-report.issuedOn"), issuedOn, unreadable.expected());
            return null;
        }
    }

    static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    private static void require(List<String> known, String given, String parameter, Problems problems) {
        if (!known.contains(plain(given))) {
            problems.error(SourceLocation.wholeFile(parameter), given, Nearest.oneOf(known, given));
        }
    }

    /** The same with the bodies of pages for a site. */
    public DocumentRequest withFragments() {
        Set<Format> more = EnumSet.of(Format.FRAGMENT);
        more.addAll(formats);
        return new DocumentRequest(documents, more, workbooks, templateDirectory, issuedOn, audience);
    }

    /** Whether a document is asked for. */
    boolean asksFor(DocumentKind kind) {
        return documents.isEmpty() || documents.contains(kind.id());
    }

    /** Whether slides are to be made, which takes a library of its own. */
    boolean makesSlides() {
        return formats.contains(Format.PPTX) && (documents.isEmpty() || documents.contains(BriefingEditions.ID));
    }

    public DocumentRequest {
        documents = List.copyOf(documents);
        formats = Set.copyOf(formats);
    }
}
