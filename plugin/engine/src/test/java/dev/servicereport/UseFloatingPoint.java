package dev.servicereport;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Met by a class with a {@code double} or {@code float} in a signature or inside a method, where ArchUnit does not look. */
final class UseFloatingPoint extends ArchCondition<JavaClass> {

    UseFloatingPoint() {
        super("use floating point");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        FloatingPointScan scan = new FloatingPointScan();
        try (InputStream code = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            new ClassReader(code).accept(scan, ClassReader.SKIP_DEBUG);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        scan.found()
                .forEach(member -> events.add(
                        SimpleConditionEvent.satisfied(type, type.getName() + " uses floating point in " + member)));
    }
}
