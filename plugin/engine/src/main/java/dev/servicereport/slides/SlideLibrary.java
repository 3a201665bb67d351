package dev.servicereport.slides;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.util.List;
import java.util.Locale;

/** The library that writes slides, which comes only to those who ask for them (スライドのためのライブラリー). */
public final class SlideLibrary {

    /** The format that needs it. */
    public static final String FORMAT = "pptx";

    /** What has to be on the class path, as the engine's POM declares it: optional. */
    public static final String ARTIFACT = "org.apache.poi:poi-ooxml";

    /** A class of it. */
    public static final String PROBE = "org.apache.poi.xslf.usermodel.XMLSlideShow";

    private SlideLibrary() {}

    /** Whether formats in the words of a user need it. */
    public static boolean isNeededFor(List<String> formats) {
        return formats.stream()
                .anyMatch(format -> format.strip().toLowerCase(Locale.ROOT).equals(FORMAT));
    }

    /**
     * Does nothing when it is there.
     *
     * @throws BadInputException when it is not
     */
    public static void require() throws BadInputException {
        require(SlideLibrary.class.getClassLoader());
    }

    static void require(ClassLoader loader) throws BadInputException {
        try {
            Class.forName(PROBE, false, loader);
        } catch (ClassNotFoundException missing) {
            Problem problem = Problem.error(
                            SourceLocation.wholeFile("service-report.formats"),
                            FORMAT,
                            "the library " + ARTIFACT + " beside the engine, which writes slides; it is optional")
                    .hint("スライドを作るライブラリー（" + ARTIFACT + "）がありません。ネットワークにつながる所で一度実行するか、formats から pptx を外してください");
            throw new BadInputException(List.of(problem));
        }
    }
}
