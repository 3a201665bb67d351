package dev.servicereport.engine;

import dev.servicereport.goal.GoalRequest;
import dev.servicereport.slides.SlideLibrary;
import java.util.ArrayList;
import java.util.List;

/** The optional libraries that a request needs and that are not there (不足しているライブラリー): they come to those alone who need them. */
final class NeededLibraries {

    private static final String SIGNING = "org.apache.pdfbox:pdfbox";
    private static final String SIGNING_PROBE = "org.apache.pdfbox.Loader";

    private NeededLibraries() {}

    /** By group and artifact; a build then starts the engine again with them. */
    static List<String> of(String goal, GoalRequest request) {
        List<String> missing = new ArrayList<>();
        if (SlideLibrary.isNeededFor(request.list("formats")) && !isThere(SlideLibrary.PROBE)) {
            missing.add(SlideLibrary.ARTIFACT);
        }
        if (goal.equals("sign") && !isThere(SIGNING_PROBE)) {
            missing.add(SIGNING);
        }
        return missing;
    }

    private static boolean isThere(String probe) {
        try {
            Class.forName(probe, false, NeededLibraries.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
