package dev.servicereport.start;

import dev.servicereport.document.Assets;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.documents.Catalogue;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Bundled templates copied into a folder of one's own, to be changed there. */
public final class TemplateCopy {

    private static final String TEMPLATES = "templates/";

    private TemplateCopy() {}

    /**
     * Copies the templates of some documents; none when any is there already or unknown.
     *
     * @param documents their ids
     * @param folder the project's folder
     * @param own the folder of templates, below it or anywhere
     * @return the files written, by their place in the folder of templates
     */
    public static List<String> copy(List<String> documents, Path folder, Path own)
            throws BadInputException, IOException {
        Problems problems = new Problems();
        List<String> names = new ArrayList<>();
        for (String document : documents) {
            Catalogue.find(document)
                    .map(DocumentKind::template)
                    .map(TEMPLATES::concat)
                    .ifPresentOrElse(names::add, () -> problems.add(unknown(document)));
        }
        names.addAll(chapters(names));
        if (problems.hasErrors()) {
            throw new BadInputException(problems.sorted());
        }
        String place = folder.toAbsolutePath()
                        .relativize(own.toAbsolutePath())
                        .toString()
                        .replace('\\', '/') + "/";
        try (NewFiles files = NewFiles.in(folder)) {
            for (String name : names.stream().distinct().toList()) {
                files.write(place + name, Assets.bundled(name));
            }
            return files.place();
        }
    }

    /** A template that is made of several has them in a folder of its name. */
    private static List<String> chapters(List<String> templates) throws IOException {
        return Assets.bundledTemplates().stream()
                .map(TEMPLATES::concat)
                .filter(name ->
                        templates.stream().anyMatch(template -> name.startsWith(template.replace(".adoc", "/"))))
                .toList();
    }

    private static Problem unknown(String document) {
        return Problem.error(
                        Given.place("templates"),
                        document,
                        Nearest.oneOf(Catalogue.keyForms().keySet(), document))
                .hint("文書の名前は list で分かります");
    }
}
