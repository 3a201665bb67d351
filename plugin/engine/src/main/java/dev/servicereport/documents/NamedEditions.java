package dev.servicereport.documents;

import dev.servicereport.document.Edition;
import dev.servicereport.document.Editions;
import dev.servicereport.document.Material;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.stream.Stream;

/**
 * The editions that a bundled template names in its front matter.
 *
 * @param name a class, {@code service.MonthlyReports}, or a method of one, {@code service.ServiceDocuments::annualReports}, below
 *     this package
 */
record NamedEditions(String name) implements Editions {

    private static final String METHOD = "::";

    @Override
    public Stream<Edition> of(Material material) {
        return found().of(material);
    }

    /** @throws IllegalStateException when there is no such class or method */
    Editions found() {
        String[] parts = name.split(METHOD, 2);
        try {
            Class<?> type = Class.forName(NamedEditions.class.getPackageName() + "." + parts[0]);
            return parts.length == 1 ? (Editions) type.getConstructor().newInstance() : method(type, parts[1]);
        } catch (ReflectiveOperationException | ClassCastException missing) {
            throw new IllegalStateException("there are no editions " + name, missing);
        }
    }

    private static Editions method(Class<?> type, String method) throws ReflectiveOperationException {
        MethodType signature = MethodType.methodType(Stream.class, Material.class);
        return MethodHandleProxies.asInterfaceInstance(
                Editions.class, MethodHandles.lookup().findStatic(type, method, signature));
    }
}
