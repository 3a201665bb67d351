package dev.servicereport;

import dev.servicereport.render.Lending;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The runs of such a class render with the {@link SharedRenderer}: starting Ruby takes longer than their documents do. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Lending.class)
@ResourceLock(value = OneRenderer.KEPT, mode = ResourceAccessMode.READ)
public @interface OneRenderer {

    /** Taken as a whole by who keeps a renderer of his own. */
    String KEPT = "the renderer that is kept";
}
