package dev.servicereport.run;

import dev.servicereport.document.AcceptanceIndex.PackedFile;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.documents.EvidenceLinks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the files of the data folder that documents name beside these documents, below {@value #FOLDER} under their paths, and makes
 * links of their names in pages (添付資料). A PDF names the path: it is handed on alone, and a link would lead nowhere.
 */
final class AttachedFiles {

    /** The folder of copies. */
    static final String FOLDER = "attachments";

    private final Path data;
    private final Path top;

    /**
     * @param data the data folder
     * @param top the folder in which {@value #FOLDER} is to lie
     */
    AttachedFiles(Path data, Path top) {
        this.data = data;
        this.top = top;
    }

    /** Copies what a document names. */
    void copy(WrittenDocument document) throws IOException {
        for (String name : document.attached()) {
            Path copy = place(name);
            Files.createDirectories(copy.getParent());
            Files.copy(data.resolve(name), copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The copies of what a document names, by their names. */
    List<PackedFile> packed(WrittenDocument document) throws IOException {
        List<PackedFile> files = new ArrayList<>();
        for (String name : document.attached().stream().sorted().toList()) {
            files.add(PackedFile.of(FOLDER + "/" + name, Files.size(place(name))));
        }
        return files;
    }

    /** Where the copy of a file lies. */
    Path place(String name) {
        return top.resolve(FOLDER).resolve(name);
    }

    /** Makes links in a page of what its document names. */
    void link(WrittenDocument document, Path page) throws IOException {
        if (document.attached().isEmpty() || Files.notExists(page)) {
            return;
        }
        String html = Files.readString(page, StandardCharsets.UTF_8);
        Path folder = page.resolveSibling("");
        Files.writeString(
                page,
                EvidenceLinks.files(
                        html,
                        name -> Optional.of(name)
                                .filter(document.attached()::contains)
                                .map(known -> LinkedEvidence.address(folder.relativize(place(known))))),
                StandardCharsets.UTF_8);
    }
}
