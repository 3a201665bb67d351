package dev.servicereport.goal;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.start.Given;
import dev.servicereport.start.SampleProject;
import dev.servicereport.start.Start;
import dev.servicereport.start.Started;
import dev.servicereport.start.TemplateCopy;
import dev.servicereport.wording.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Begins a project in a folder from what there is; nothing is overwritten, and nothing is written unless all of it can be. */
final class InitGoal implements Goal {

    /** The folder, the version for its POM, whether the user has own templates somewhere, and what else was said. */
    private static final List<String> SURROUNDINGS =
            List.of("basedir", ContractFolders.FOLDER, MistypedWords.PARAMETER, "version", "templateDirectory");

    /** What a user can say. */
    private static final List<String> WORDS = Stream.of(Start.PARAMETERS, List.of("sample", "templates"))
            .flatMap(List::stream)
            .toList();

    private static final String OWN_TEMPLATES = "service-report.templateDirectory";
    private static final String USUAL_TEMPLATES = "src/service-report";

    @Override
    public List<String> parameters() {
        return Stream.of(WORDS, SURROUNDINGS).flatMap(List::stream).sorted().toList();
    }

    @Override
    public Several several() {
        return Several.NEVER;
    }

    @Override
    public void run(GoalRequest request, Answers answers) throws GoalFailure {
        GoalRun goal = new GoalRun(answers);
        goal.guarded(() -> MistypedWords.require(WORDS, UnknownSwitches.require(this, request)));
        Started started = goal.guarded(() -> start(request));
        started.seen().forEach(answers::info);
        answers.info("Written: "
                + String.join(", ", started.written().stream().sorted().toList()));
        if (started.open() > 0) {
            answers.info("To be settled: " + started.open() + " lines with TODO in data/contract.yaml ("
                    + Texts.program().say("told.todo") + ")");
        }
        answers.info("Next (" + Texts.program().say("told.next") + "):");
        answers.info(started.next());
    }

    private static Started start(GoalRequest request) throws BadInputException, IOException {
        Path folder = request.path("basedir", "").toAbsolutePath();
        String version = request.text("version").orElse("");
        Map<String, String> words = words(request);
        if (!request.list("templates").isEmpty()) {
            requireAlone("templates", words);
            return copy(request, folder);
        }
        if (request.flag("sample", false)) {
            requireAlone("sample", words);
            return SampleProject.begin(folder, version);
        }
        return Start.begin(new Given(words), folder, version);
    }

    private static Started copy(GoalRequest request, Path folder) throws BadInputException, IOException {
        Optional<String> asked = request.text("templateDirectory");
        Path own = folder.resolve(asked.orElse(USUAL_TEMPLATES));
        List<String> written = TemplateCopy.copy(request.list("templates"), folder, own);
        String more = asked.isPresent() ? "" : " -D" + OWN_TEMPLATES + "=" + USUAL_TEMPLATES;
        return new Started(List.of(), written, 0, "mvn site" + more);
    }

    private static void requireAlone(String mode, Map<String, String> words) throws BadInputException {
        if (!words.isEmpty()) {
            String names = String.join(", ", words.keySet());
            throw new BadInputException(List.of(
                    Problem.error(SourceLocation.wholeFile("command line").at(mode), names, "nothing beside -D" + mode)
                            .hint("-D" + mode + " は、ほかの指定と一緒には使えません")));
        }
    }

    /** What was said, by the parameter's name. */
    private static Map<String, String> words(GoalRequest request) {
        Map<String, String> words = new TreeMap<>();
        for (String parameter : Start.PARAMETERS) {
            request.text(parameter).filter(word -> !word.isBlank()).ifPresent(word -> words.put(parameter, word));
        }
        return words;
    }
}
