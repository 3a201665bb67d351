package dev.servicereport.goal;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.seal.PdfSigner;
import dev.servicereport.seal.SignedFolder;
import dev.servicereport.seal.SigningKey;
import dev.servicereport.wording.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a copy of an output, or of a package for acceptance, with signed PDFs. */
final class SignGoal implements Goal {

    @Override
    public List<String> parameters() {
        return List.of(
                "contract",
                "contractsDirectory",
                "keyPasswordFile",
                "keyPasswordVariable",
                "keyStore",
                "outputDirectory",
                "signedAt",
                "signedDirectory");
    }

    @Override
    public void run(GoalRequest request, Answers answers) throws GoalFailure {
        GoalRun goal = new GoalRun(answers);
        goal.guarded(() -> UnknownSwitches.require(this, request));
        Path copy = goal.guarded(() -> copy(request));
        int signed = goal.guarded(() -> sign(request, copy));
        answers.info("Signed: " + signed + " PDFs, in " + copy + " ("
                + Texts.program().say("told.signed", "count", signed) + ")");
    }

    @Override
    public void requireCommon(GoalRequest request) throws BadInputException {
        signer(request);
    }

    private static int sign(GoalRequest request, Path copy) throws BadInputException, IOException {
        return new SignedFolder(DataGoal.output(request), copy).write(signer(request));
    }

    /** Everything that is wrong with the key and the time at once. */
    private static PdfSigner signer(GoalRequest request) throws BadInputException {
        Problems problems = new Problems();
        SigningKey key = orTold(problems, () -> key(request));
        ZonedDateTime time = orTold(problems, () -> signedAt(request));
        if (key == null || time == null) {
            throw problems.refusal();
        }
        return new PdfSigner(key, time);
    }

    private interface Given<T> {
        T read() throws BadInputException;
    }

    private static <T> @Nullable T orTold(Problems problems, Given<T> given) {
        try {
            return given.read();
        } catch (BadInputException refused) {
            problems.addAll(refused.problems());
            return null;
        }
    }

    private static SigningKey key(GoalRequest request) throws BadInputException {
        return SigningKey.read(
                new SigningKey.Place(
                        keyStore(request),
                        request.path("keyPasswordFile").orElse(null),
                        request.text("keyPasswordVariable").orElse(null)),
                System.getenv());
    }

    private static Path keyStore(GoalRequest request) throws BadInputException {
        return request.path("keyStore")
                .orElseThrow(
                        () -> refusal(refused("keyStore", "", "a PKCS#12 file").hint("署名鍵のファイルを指定してください")));
    }

    static Path copy(GoalRequest request) throws BadInputException {
        Path output = DataGoal.output(request).toAbsolutePath().normalize();
        return request.path("signedDirectory").orElse(output.resolveSibling(output.getFileName() + "-signed"));
    }

    private static ZonedDateTime signedAt(GoalRequest request) throws BadInputException {
        String text = request.text("signedAt").orElse("");
        try {
            return ZonedDateTime.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw refusal(refused("signedAt", text, "a time with its zone like 2025-04-02T10:00:00+09:00")
                    .hint("署名の日時を「2025-04-02T10:00:00+09:00」のように指定してください"));
        }
    }

    private static Problem refused(String parameter, String found, String expected) {
        return Problem.error(SourceLocation.wholeFile("service-report." + parameter), found, expected);
    }

    private static BadInputException refusal(Problem problem) {
        return new BadInputException(List.of(problem));
    }
}
