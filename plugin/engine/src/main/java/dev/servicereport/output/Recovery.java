package dev.servicereport.output;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.wording.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** What a run does first about one before it that was stopped: finishes it, or undoes it, and removes what it left (回復). */
final class Recovery {

    private final Staging staging;
    private final Consumer<String> log;

    Recovery(Staging staging, Consumer<String> log) {
        this.staging = staging;
        this.log = log;
    }

    /** Leaves the output folder whole, and the staging folder with nothing but its lock. */
    void run() throws BadInputException, IOException {
        if (staging.isPublishing()) {
            Publication publication = Publication.begun(staging);
            if (publication.isWhole()) {
                finish(publication);
            } else {
                goBack(publication);
            }
        }
        staging.empty();
    }

    private void finish(Publication publication) throws BadInputException, IOException {
        Strangers.requireNone(publication.inTheWay());
        try {
            publication.finish();
        } catch (IOException stuck) {
            goBack(publication);
            return;
        }
        log.accept("An earlier run was stopped while it put its output in place; that is finished now: " + place()
                + " (" + Texts.program().say("told.published") + ")");
    }

    private void goBack(Publication publication) throws BadInputException, IOException {
        Strangers.requireNone(publication.inTheWayBack());
        publication.goBack();
        log.accept("An earlier run was stopped while it put its output in place, and cannot be finished;"
                + " the output before it is back: " + place() + " ("
                + Texts.program().say("told.taken-back") + ")");
    }

    private Path place() {
        return staging.place();
    }
}
