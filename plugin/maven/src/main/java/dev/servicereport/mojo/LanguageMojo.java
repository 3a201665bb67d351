package dev.servicereport.mojo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says in every page of the site in which language it is written. Skins write {@code lang="en"} on each page of a site without
 * {@code locales}, and with one of them the pages move to a folder below; screen readers then read Japanese as if it were English.
 * It follows the goal {@code site} in the phase of the same name, and leaves a page alone that says something else.
 */
@Mojo(name = "language", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public class LanguageMojo extends AbstractMojo {

    /** What a skin writes that knows no better, in the tag with which a page begins. */
    private static final Pattern ENGLISH = Pattern.compile("(<html\\b[^>]*\\blang=\")en\"");

    /** The language of the pages, as a tag of BCP 47. */
    @Parameter(property = "service-report.siteLanguage", defaultValue = "ja")
    private String language;

    /** The site's folder. One that is not there has no pages. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", required = true)
    private File siteDirectory;

    @Override
    public void execute() throws MojoExecutionException {
        if (!language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            throw new MojoExecutionException("service-report.siteLanguage: found '" + language
                    + "', expected a language like ja (service-report.siteLanguage には ja のような言語を書いてください)");
        }
        try {
            int changed = 0;
            for (Path page : pages()) {
                changed += tell(page) ? 1 : 0;
            }
            getLog().debug(changed + " pages of the site now say that they are in " + language);
        } catch (IOException failed) {
            throw new MojoExecutionException(
                    "The language of the site's pages could not be written: " + failed, failed);
        }
    }

    private List<Path> pages() throws IOException {
        if (!siteDirectory.isDirectory()) {
            return List.of();
        }
        // of a link to a folder only the link would be seen
        try (Stream<Path> files = Files.walk(siteDirectory.toPath().toRealPath())) {
            return files.filter(file -> file.toString().endsWith(".html") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private boolean tell(Path page) throws IOException {
        String html;
        try {
            html = Files.readString(page, UTF_8);
        } catch (CharacterCodingException otherEncoding) {
            getLog().warn(page + " is not in UTF-8 and is left as it is (UTF-8 ではないため、変えません)");
            return false;
        }
        Matcher tag = ENGLISH.matcher(html);
        if (!tag.find()) {
            return false;
        }
        Files.writeString(page, html.substring(0, tag.end(1)) + language + html.substring(tag.end() - 1), UTF_8);
        return true;
    }
}
