package dev.servicereport.mojo;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Fails while anything stands in the way of acceptance: a required deliverable that was not handed over, a deliverable's file that
 * is missing, empty or changed, an inspection that is not passed, a finding that is not corrected and confirmed. Writes no figures
 * or documents.
 */
@Mojo(name = "accept", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public class AcceptMojo extends AbstractReportMojo {

    @Override
    String goal() {
        return "accept";
    }
}
