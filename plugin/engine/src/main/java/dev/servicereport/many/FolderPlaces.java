package dev.servicereport.many;

import dev.servicereport.documents.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages that lie in the folders of output themselves, below the folder in which the overview lies: the contract's own page is the
 * one that leads through its package for acceptance.
 *
 * @param top the folder of the overview
 * @param inside where a contract's output lies in its folder; empty when it is the folder itself
 */
public record FolderPlaces(Path top, String inside) implements Places {

    @Override
    public String contract(String folder) {
        return ifThere(folder, List.of("acceptance", "index.html"));
    }

    @Override
    public String month(String folder, YearMonth month) {
        String kind = Catalogue.MONTHLY_REPORT.id();
        return ifThere(folder, List.of("documents", kind, month.toString(), kind + "-" + month + ".html"));
    }

    private String ifThere(String folder, List<String> names) {
        List<String> parts = new ArrayList<>(List.of(folder));
        if (!inside.isEmpty()) {
            parts.add(inside);
        }
        parts.addAll(names);
        String[] path = parts.toArray(String[]::new);
        return Files.isRegularFile(top.resolve(String.join("/", path))) ? Address.of(path) : "";
    }
}
