package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static JavaClasses plugin;
    private static JavaClasses pluginAndPlanted;

    @BeforeAll
    static void readClasses() {
        plugin = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.servicereport");
        pluginAndPlanted = new ClassFileImporter()
                .withImportOption(location ->
                        ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location) || isPlanted(location))
                .importPackages("dev.servicereport");
    }

    private static boolean isPlanted(Location location) {
        return location.contains("/Planted");
    }

    static Stream<ArchRule> rules() {
        return ArchitectureRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePluginKeepsTheRule(ArchRule rule) {
        rule.check(plugin);
    }

    /** Otherwise a rule that sees nothing would look like one that is kept. */
    @ParameterizedTest
    @MethodSource("rules")
    void thePlantedViolationsBreakTheRule(ArchRule rule) {
        List<String> faults = rule.evaluate(pluginAndPlanted).getFailureReport().getDetails();
        assertThat(faults).isNotEmpty().anyMatch(fault -> fault.contains("Planted"));
    }
}
