package dev.servicereport.engine;

import dev.servicereport.goal.GoalRequest;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.slides.SlideLibrary;
import java.util.List;

/** The optional libraries that a request needs and that are not there (不足しているライブラリー): they come to those alone who need them. */
final class NeededLibraries {

    private NeededLibraries() {}

    /** By group and artifact; a build then starts the engine again with them. */
    static List<String> of(GoalRequest request) {
        return SlideLibrary.isNeededFor(request.list("formats")) && !isThere()
                ? List.of(SlideLibrary.ARTIFACT)
                : List.of();
    }

    private static boolean isThere() {
        try {
            SlideLibrary.require();
            return true;
        } catch (BadInputException missing) {
            return false;
        }
    }
}
