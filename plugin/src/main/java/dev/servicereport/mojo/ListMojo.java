package dev.servicereport.mojo;

import dev.servicereport.document.Catalogue;
import dev.servicereport.document.DocumentKind;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;

/** Lists the documents that can be made: id, title, how often there is one, pages, template. Reads no data. */
@Mojo(name = "list", requiresProject = false, threadSafe = true)
public class ListMojo extends AbstractMojo {

    @Override
    public void execute() {
        Catalogue.all().forEach(kind -> getLog().info(line(kind)));
        getLog().info(
                        "Documents: " + Catalogue.all().size() + ", each as adoc, html and pdf. Make some of them with"
                                + " service-report.documents, change one by a file of its template's name in service-report.templateDirectory.");
    }

    private static String line(DocumentKind kind) {
        return kind.id() + "  " + kind.title() + "  (" + kind.period().label() + "; "
                + kind.layout().label() + (kind.forAcceptance() ? "; for acceptance" : "") + ")  templates/"
                + kind.template();
    }
}
