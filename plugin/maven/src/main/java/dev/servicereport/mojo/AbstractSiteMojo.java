package dev.servicereport.mojo;

import java.io.File;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;

/** What a site plugin asks of a report that has several pages: what it is called, where it stands, and the pages themselves. */
// site plugins up to 3.21 ask for this interface; newer ones for the method, which both have
@SuppressWarnings("deprecation")
abstract class AbstractSiteMojo extends AbstractGoalMojo implements MavenMultiPageReport {

    /** One of our own: for those that Maven knows, the site plugin adds a page that lists them, in English. */
    private static final String CATEGORY = "service-report";

    /**
     * The name of the first page, without an ending. {@code index} makes it the site's own first page; the site must then have none of its
     * own ({@code src/site/markdown/index.md}).
     */
    @Parameter(property = "service-report.pageName", defaultValue = "service-report")
    private String pageName;

    /** The site's folder; the site plugin may name another one. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
    private File reportOutputDirectory;

    /** What site plugins older than 3.20 ask for. */
    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester") // it is not ours to deprecate or inline
    public String getOutputName() {
        return pageName;
    }

    @Override
    public String getOutputPath() {
        return pageName;
    }

    @Override
    public String getName(Locale locale) {
        return "サービスの状況";
    }

    @Override
    public String getDescription(Locale locale) {
        return "月ごとの稼働率、判定、障害及び問合せ、支払の状況と文書 (service levels, payments, documents)";
    }

    @Override
    public String getCategoryName() {
        // as the site's own first page it needs no page of reports that leads to it
        return pageName.equals("index") ? CATEGORY : CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }

    @Override
    public File getReportOutputDirectory() {
        return reportOutputDirectory;
    }

    @Override
    public void setReportOutputDirectory(File folder) {
        reportOutputDirectory = folder;
    }

    /** What site plugins call that know no further pages; there are none left. */
    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        throw new MavenReportException("This report has several pages, for which the site plugin must be 3.0 or newer");
    }

    @Override
    public void generate(Sink sink, SinkFactory sinks, Locale locale) throws MavenReportException {
        SitePages pages = new SitePages(reportOutputDirectory, pageName, sinks, sink);
        try {
            run(request().with("siteDirectory", reportOutputDirectory).with("pageName", pageName), pages::write);
        } catch (ContractsFailure failed) {
            // thrown here, no page would be written, those of the contracts that are well neither
            getLog().error(failed.getMessage());
            session().getResult().addException(failed);
        } catch (MojoExecutionException | MojoFailureException failed) {
            throw new MavenReportException(failed.getMessage(), failed);
        }
    }

    /** What the engine is asked for, but for the pages. */
    abstract Request request();
}
