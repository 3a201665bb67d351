package dev.servicereport.shard;

import dev.servicereport.document.Assets;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.many.ContractFiles;
import dev.servicereport.many.ContractLine;
import dev.servicereport.many.FolderPlaces;
import dev.servicereport.many.OverviewPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How all contracts stand, from what lies in their folders of output (契約の一覧): the same page as of several contracts in one build. */
public final class FleetOverview {

    private FleetOverview() {}

    /**
     * Writes {@code contracts.html}, {@code contracts.json} and {@code contracts.csv}.
     *
     * @param folder where to
     * @param outputs the folder with a folder of each contract
     */
    public static void write(FleetTable table, Path folder, Path outputs) throws IOException {
        List<ContractLine> lines = new ArrayList<>();
        for (ContractRow row : table.rows()) {
            lines.add(line(row, outputs));
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : ContractFiles.of(lines).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
        Path work = Files.createTempDirectory("service-report-fleet-");
        try {
            OverviewPage page = new OverviewPage(Assets.unpack(work.resolve("assets"), null));
            String text = page.whole(lines, new FolderPlaces(outputs, ContractWork.REPORT));
            Files.writeString(folder.resolve(OverviewPage.FILE), text, StandardCharsets.UTF_8);
        } catch (TemplateFault impossible) {
            throw new IllegalStateException("our own templates are sound", impossible);
        } finally {
            Folders.delete(work);
        }
    }

    private static ContractLine line(ContractRow row, Path outputs) throws IOException {
        return switch (row.state()) {
            case DONE ->
                ContractLine.of(row.contract(), outputs.resolve(row.contract()).resolve(ContractWork.REPORT));
            case REFUSED -> ContractLine.refused(row.contract(), row.problems());
            case DIED -> ContractLine.failed(row.contract(), row.cause());
        };
    }
}
