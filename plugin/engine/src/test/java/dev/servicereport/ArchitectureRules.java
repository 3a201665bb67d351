package dev.servicereport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;

/** What may import what. The table of packages in the architecture page says the same in words. */
final class ArchitectureRules {

    private static final String ROOT = "dev.servicereport";

    /** Every package, lowest first: one imports those before it only. */
    static final List<String> PACKAGES = List.of(
            ROOT + ".problem",
            ROOT + ".time",
            ROOT + ".money",
            ROOT + ".colour",
            ROOT + ".cache",
            ROOT + ".sheet",
            ROOT + ".csv",
            ROOT + ".inventory",
            ROOT + ".contract.yaml",
            ROOT + ".contract",
            ROOT + ".service",
            ROOT + ".availability",
            ROOT + ".response",
            ROOT + ".payment",
            ROOT + ".equipment",
            ROOT + ".delivery",
            ROOT + ".requirement",
            ROOT + ".dataset",
            ROOT + ".wording",
            ROOT + ".registers",
            ROOT + ".figures",
            ROOT + ".chart",
            ROOT + ".accept",
            ROOT + ".export",
            ROOT + ".matrix",
            ROOT + ".workbook",
            ROOT + ".slides",
            ROOT + ".document",
            ROOT + ".documents.payment",
            ROOT + ".documents.service",
            ROOT + ".documents.briefing",
            ROOT + ".documents.acceptance",
            ROOT + ".documents.equipment",
            ROOT + ".documents.project",
            ROOT + ".documents.papers",
            ROOT + ".documents.notices",
            ROOT + ".documents",
            ROOT + ".render",
            ROOT + ".output",
            ROOT + ".seal",
            ROOT + ".run",
            ROOT + ".check",
            ROOT + ".start",
            ROOT + ".site",
            ROOT + ".many",
            ROOT + ".preview",
            ROOT + ".goal",
            ROOT + ".shard",
            ROOT + ".engine");

    private ArchitectureRules() {}

    static List<ArchRule> all() {
        List<ArchRule> rules = new ArrayList<>();
        rules.add(everyPackageIsInTheTable());
        rules.add(classes()
                .that()
                .resideInAPackage(ROOT + "..")
                .should(new ImportEarlierPackagesOnly(PACKAGES))
                .as("imports go to earlier packages only"));
        rules.add(slices().assignedFrom(packages()).should().beFreeOfCycles().as("no cycle between packages"));
        rules.add(only("Asciidoctor and JRuby", List.of("org.asciidoctor..", "org.jruby.."), "render"));
        rules.add(only("PDFBox", List.of("org.apache.pdfbox.."), "seal"));
        rules.add(only("commons-csv", List.of("org.apache.commons.csv.."), "csv"));
        rules.add(only("FreeMarker", List.of("freemarker.."), "document"));
        rules.add(only("SnakeYAML", List.of("org.yaml.."), "contract.yaml"));
        rules.add(only("JFreeChart and Batik", List.of("org.jfree..", "org.apache.batik.."), "chart"));
        rules.add(
                only("AWT", List.of("java.awt..", "javax.imageio..", "javax.swing.."), "chart", "document", "slides"));
        rules.add(only("POI's slides", List.of("org.apache.poi..", "org.openxmlformats.."), "slides"));
        rules.add(noFloatingPoint());
        return rules;
    }

    private static ArchRule everyPackageIsInTheTable() {
        return classes()
                .that()
                .resideInAPackage(ROOT + "..")
                .should()
                .resideInAnyPackage(PACKAGES.toArray(String[]::new))
                .as("every package has its line in the table");
    }

    private static ArchRule only(String what, List<String> library, String... users) {
        String[] allowed =
                List.of(users).stream().map(user -> ROOT + "." + user).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "..")
                .and()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library.toArray(String[]::new))
                .as(what + " in " + String.join(", ", users) + " only");
    }

    private static ArchRule noFloatingPoint() {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "..")
                .and()
                .resideOutsideOfPackages(ROOT + ".chart", ROOT + ".slides")
                .should(new UseFloatingPoint())
                .as("double and float in chart and slides only");
    }

    /** Each package by itself, also one below another, is a slice. */
    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith(ROOT)
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }
}
