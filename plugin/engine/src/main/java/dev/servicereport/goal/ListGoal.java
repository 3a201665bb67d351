package dev.servicereport.goal;

import dev.servicereport.delivery.Ledgers;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.documents.OwnDocuments;
import java.util.List;

/**
 * Lists the documents that can be made: id, title, how often there is one, pages, template. Of the data it reads only which ledgers
 * the contract declares itself, if there is a data folder; of the templates, which documents are the user's own.
 */
final class ListGoal implements Goal {

    @Override
    public List<String> parameters() {
        return List.of("contract", "contractsDirectory", "dataDirectory", "templateDirectory");
    }

    @Override
    public void run(GoalRequest request, Answers answers) throws GoalFailure {
        GoalRun goal = new GoalRun(answers);
        goal.guarded(() -> UnknownSwitches.require(this, request));
        List<DocumentKind> documents = goal.guarded(() -> OwnDocuments.catalogue(
                Ledgers.of(request.folder("dataDirectory", "data")),
                request.folder("templateDirectory").orElse(null)));
        documents.forEach(kind -> answers.info(line(kind)));
        answers.info(
                "Documents: " + documents.size() + ", each as adoc, html and pdf. Make some of them with"
                        + " service-report.documents, change one by a file of its template's name in service-report.templateDirectory.");
    }

    private static String line(DocumentKind kind) {
        return kind.id() + "  " + kind.title() + "  (" + kind.period().label() + "; "
                + kind.layout().label() + (kind.forAcceptance() ? "; for acceptance" : "") + ")  "
                + (OwnDocuments.isOwn(kind) ? "" : "templates/") + kind.template();
    }
}
