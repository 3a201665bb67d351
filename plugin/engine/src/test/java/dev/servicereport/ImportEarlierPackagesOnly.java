package dev.servicereport;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Met by a class that uses no class of a package that stands after its own in the table. */
final class ImportEarlierPackagesOnly extends ArchCondition<JavaClass> {

    private final List<String> packages;

    ImportEarlierPackagesOnly(List<String> packages) {
        super("import earlier packages only");
        this.packages = packages;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        int own = packages.indexOf(type.getPackageName());
        type.getDirectDependenciesFromSelf().stream()
                .filter(use -> packages.indexOf(use.getTargetClass().getPackageName()) > own)
                .map(Dependency::getDescription)
                .forEach(use -> events.add(SimpleConditionEvent.violated(type, use)));
    }
}
