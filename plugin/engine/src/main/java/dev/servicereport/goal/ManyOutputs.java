package dev.servicereport.goal;

import dev.servicereport.document.Assets;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.many.ContractFiles;
import dev.servicereport.many.ContractLine;
import dev.servicereport.many.FolderPlaces;
import dev.servicereport.many.OverviewPage;
import dev.servicereport.many.SitePlaces;
import dev.servicereport.output.OutputFolder;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.site.SiteWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Output of several contracts: a folder each, and beside them the overview, {@code contracts.json} and {@code contracts.csv}. */
final class ManyOutputs {

    private static final List<String> ENTRIES = List.of(ContractFiles.CSV, OverviewPage.FILE, ContractFiles.JSON);

    /** The folder in a site of everything that its pages refer to. */
    private static final String FILES = "service-report";

    private static final String STYLE = "service-report.css";

    private final EachContract each;
    private final Answers answers;

    ManyOutputs(EachContract each) {
        this.each = each;
        answers = each.answers();
    }

    void run() throws GoalFailure {
        GoalRun run = new GoalRun(answers);
        Path output = run.guarded(() -> DataGoal.output(each.request()));
        new GoalRun(answers, output).requirePlace();
        run.guarded(() -> CacheFolder.open(DataGoal.cacheFolder(each.request()), output));
        List<Ended> ended = run(run, output);
        each.listProblems(ended);
        Ended.requireAll(ended);
    }

    private List<Ended> run(GoalRun run, Path output) throws GoalFailure {
        try (OutputFolder all = run.guarded(() -> OutputFolder.open(output, ENTRIES, answers::info))) {
            List<Ended> ended = each.run();
            List<String> written = run.guarded(() -> write(ended, output, all));
            answers.written("Contracts: " + ended.size(), written);
            return ended;
        } catch (IOException failed) {
            throw new GoalFailure(GoalFailure.Fault.OURS, "Reading or writing failed: " + failed, failed);
        }
    }

    private List<String> write(List<Ended> ended, Path output, OutputFolder all)
            throws BadInputException, TemplateFault, IOException {
        List<ContractLine> contracts = new ArrayList<>();
        for (Ended one : ended) {
            contracts.add(one.line(output.resolve(one.folder())));
        }
        Assets assets = Assets.unpack(
                all.work().resolve("overview"),
                each.request().folder("templateDirectory").orElse(null));
        OverviewPage overview = new OverviewPage(assets);
        FolderPlaces places = new FolderPlaces(output, "");
        Map<String, String> files = ContractFiles.of(contracts);
        for (Map.Entry<String, String> file : files.entrySet()) {
            all.write(file.getKey(), file.getValue());
        }
        all.write(OverviewPage.FILE, overview.whole(contracts, places));
        Optional<Path> site = each.request().path("siteDirectory");
        if (site.isPresent()) {
            Path folder = Files.createDirectories(site.get().resolve(FILES));
            Files.copy(assets.styleSheet(), folder.resolve(STYLE), StandardCopyOption.REPLACE_EXISTING);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            }
            String first = each.request().text("pageName").orElse(SiteWriter.PAGE);
            SitePlaces pages = new SitePlaces(places);
            answers.page(
                    first + ".html", OverviewPage.TITLE, overview.inside(contracts, pages, FILES, FILES + "/" + STYLE));
        }
        return all.publish(List.of());
    }
}
