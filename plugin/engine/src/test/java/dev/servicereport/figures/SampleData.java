package dev.servicereport.figures;

import dev.servicereport.dataset.DatasetReader;
import dev.servicereport.problem.BadInputException;
import java.io.IOException;
import java.nio.file.Path;

/** The sample contract's data at the top of the project, read once for all tests. */
final class SampleData {

    private static final FiguresCalculation CALCULATION = read();

    private SampleData() {}

    /** Its figures, up to the default cut-off. */
    static FiguresCalculation calculation() {
        return CALCULATION;
    }

    private static FiguresCalculation read() {
        try {
            Path data = Path.of("..", "..", "data");
            return Scope.of(DatasetReader.read(data, character -> true), null, null)
                    .calculation();
        } catch (BadInputException | IOException broken) {
            throw new AssertionError("the sample data cannot be read", broken);
        }
    }
}
