package dev.servicereport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledFilesTest {

    private static final String TYPE = BundledFiles.class.getName().replace('.', '/') + ".class";

    @TempDir
    Path folder;

    @Test
    void namesTheFilesOfAFolderOfClasses() throws Exception {
        assertThat(BundledFiles.besides(BundledFiles.class).in("dev/servicereport/asciidoc/theme/"))
                .contains("form-theme.yml", "service-report-theme.yml")
                .isSorted();
    }

    @Test
    void namesTheFilesOfAJarWhoseFoldersHaveNoEntries() throws Exception {
        Path jar = folder.resolve("長い 名前+1.jar");
        write(jar, "docs/z.adoc", "docs/a/b.adoc", "docs/.hidden", "docs/z.adoc~", "docs/README.md", "docs2/c.adoc");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Class<?> inJar = loader.loadClass(BundledFiles.class.getName());
            Method besides = inJar.getMethod("besides", Class.class);
            Object files = besides.invoke(null, inJar);
            assertThat(inJar.getMethod("in", String.class).invoke(files, "docs/"))
                    .isEqualTo(List.of("a/b.adoc", "z.adoc"));
        }
    }

    private static void write(Path jar, String... names) throws Exception {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(TYPE));
            zip.write(BundledFiles.class.getResourceAsStream("/" + TYPE).readAllBytes());
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
    }
}
