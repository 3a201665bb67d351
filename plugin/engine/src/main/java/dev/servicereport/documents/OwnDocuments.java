package dev.servicereport.documents;

import dev.servicereport.dataset.KnownDocuments;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.DocumentKind.Period;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Editions;
import dev.servicereport.document.FrontMatter;
import dev.servicereport.document.Material;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A user's own documents (独自の文書): the templates with a front matter in {@value #FOLDER} of his folder of templates. One whose file
 * name begins with {@code _} is a part of others.
 */
public final class OwnDocuments {

    private static final String FOLDER = "documents/";

    /** Whose values an own document takes when it does not say. */
    private static final Map<Period, String> USUAL =
            Map.of(Period.MONTH, "monthly-report", Period.FISCAL_YEAR, "annual-report");

    private final Path templates;
    private final Problems problems;
    private final List<DocumentKind> found = new ArrayList<>();

    private OwnDocuments(Path templates, Problems problems) {
        this.templates = templates;
        this.problems = problems;
    }

    /** Whether a user's templates lie in a folder; a fault, if not. */
    public static boolean isFolder(Path templates, Problems problems) {
        if (Files.isDirectory(templates)) {
            return true;
        }
        problems.add(Problem.error(
                        SourceLocation.wholeFile("service-report.templateDirectory"), templates.toString(), "a folder")
                .hint("ひな形のフォルダーがありません。パスを確かめてください"));
        return false;
    }

    /**
     * Those of a folder of templates, by file name.
     *
     * @param templates the user's folder, or null
     * @throws BadInputException with every fault of a front matter, and when the folder is none
     */
    public static List<DocumentKind> of(@Nullable Path templates) throws BadInputException, IOException {
        Problems problems = new Problems();
        if (templates != null) {
            isFolder(templates, problems);
        }
        List<DocumentKind> own = read(templates, problems);
        if (problems.hasErrors()) {
            throw new BadInputException(problems.sorted());
        }
        return own;
    }

    /** The same, telling faults instead of refusing them. */
    public static List<DocumentKind> read(@Nullable Path templates, Problems problems) throws IOException {
        if (templates == null || !Files.isDirectory(templates.resolve(FOLDER))) {
            return List.of();
        }
        OwnDocuments own = new OwnDocuments(templates, problems);
        for (String name : own.names()) {
            own.add(name);
        }
        return own.found;
    }

    /**
     * Every document of a contract with these ledgers, with a user's own.
     *
     * @param templates the user's folder, or null
     * @throws BadInputException with every fault of a front matter, and when one takes the id of a ledger
     */
    public static List<DocumentKind> catalogue(List<LedgerKind> ledgers, @Nullable Path templates)
            throws BadInputException, IOException {
        return catalogue(ledgers, of(templates));
    }

    /** The same with own documents that were read already. */
    public static List<DocumentKind> catalogue(List<LedgerKind> ledgers, List<DocumentKind> own)
            throws BadInputException {
        List<String> kept = ledgers.stream().map(LedgerKind::id).toList();
        Problems problems = new Problems();
        own.stream()
                .filter(kind -> kept.contains(kind.id()))
                .forEach(kind -> problems.add(taken(kind.template(), kind.id())));
        if (problems.hasErrors()) {
            throw new BadInputException(problems.sorted());
        }
        return Catalogue.all(ledgers, own);
    }

    /** Every document that data can name, with a user's own. */
    public static KnownDocuments known(List<DocumentKind> own) {
        return new KnownDocuments(
                Catalogue.keyForms(), own.stream().map(DocumentKind::id).collect(Collectors.toSet()));
    }

    /** Whether a document is a user's own. */
    public static boolean isOwn(DocumentKind kind) {
        return kind.template().startsWith(FOLDER);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(templates.resolve(FOLDER))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".adoc") && !name.startsWith("_") && !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void add(String name) throws IOException {
        String template = FOLDER + name;
        String source = new String(Files.readAllBytes(templates.resolve(template)), StandardCharsets.UTF_8);
        Optional<FrontMatter> front = FrontMatter.ofOwn(template, source, problems);
        if (front.isPresent() && isOther(template, front.get().id())) {
            editions(template, front.get()).ifPresent(editions -> found.add(kind(template, front.get(), editions)));
        }
    }

    private boolean isOther(String template, String id) {
        boolean taken = Catalogue.find(id).isPresent()
                || found.stream().anyMatch(kind -> kind.id().equals(id));
        if (taken) {
            problems.add(taken(template, id));
        }
        return !taken;
    }

    private static Problem taken(String template, String id) {
        return Problem.error(new SourceLocation(template, 0, "id"), id, "an id that no other document has")
                .hint("ほかの文書と同じ id です。別の id にしてください");
    }

    /** What it is filled with: what fills the document whose values it takes, of the same period. */
    private Optional<Editions> editions(String template, FrontMatter front) {
        Optional<String> lender = front.values().or(() -> Optional.ofNullable(USUAL.get(front.period())));
        if (lender.isEmpty()) {
            return front.period() == Period.ONCE ? Optional.of(OwnDocuments::headOnly) : refused(template, front, "");
        }
        return Catalogue.find(lender.get())
                .filter(kind -> kind.period() == front.period() && !kind.isOfFinishedFiles())
                .map(DocumentKind::editions)
                .or(() -> refused(template, front, lender.get()));
    }

    private Optional<Editions> refused(String template, FrontMatter front, String values) {
        List<String> known = Catalogue.all().stream()
                .filter(kind -> kind.period() == front.period() && !kind.isOfFinishedFiles())
                .map(DocumentKind::id)
                .toList();
        problems.add(Problem.error(
                        new SourceLocation(template, 0, "values"),
                        values.isEmpty() ? "no such key" : values,
                        Nearest.oneOf(known, values))
                .hint("作成の単位（period）が同じ文書の id を書いてください"));
        return Optional.empty();
    }

    private static Stream<Edition> headOnly(Material material) {
        return Stream.of(Edition.only(Map.of(), Map.of()));
    }

    private static DocumentKind kind(String template, FrontMatter front, Editions editions) {
        return new DocumentKind(
                front.id(),
                front.title(),
                template,
                front.period(),
                front.pages(),
                front.pack(),
                front.issuer(),
                editions);
    }
}
