package dev.servicereport.documents.service;

import dev.servicereport.response.Finding;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;

/** Words one place where monitoring, incidents and exclusions disagree. */
final class FindingText {

    private final Texts texts;

    FindingText(Texts texts) {
        this.texts = texts;
    }

    String of(Finding finding) {
        return switch (finding.kind()) {
            case OUTAGE_WITHOUT_INCIDENT -> texts.say("finding.without-incident");
            case MAINTENANCE_OVERRUN -> texts.say("finding.overrun", "length", Display.duration(finding.seconds()));
            case SPREAD_OF_INCIDENT -> ofIncident(finding, texts.say("finding.spread"));
            case INCIDENT_WITHOUT_OUTAGE -> ofIncident(finding, texts.say("finding.without-outage"));
            case INCIDENT_UNMEASURED -> ofIncident(finding, texts.say("finding.unmeasured"));
            case INCIDENT_CORRECTED -> ofIncident(finding, texts.say("finding.corrected"));
            case START_DIFFERS -> ofIncident(finding, apart(finding, "finding.start-later", "finding.start-earlier"));
            case END_DIFFERS -> ofIncident(finding, apart(finding, "finding.end-later", "finding.end-earlier"));
            case OTHER_PARTY_NOT_EXCLUDED -> ofIncident(finding, texts.say("finding.not-excluded"));
        };
    }

    /** A finding without a reference is about a row of the list of outages. */
    private String ofIncident(Finding finding, String what) {
        return finding.reference().isEmpty()
                ? texts.say("finding.listed", "what", what)
                : texts.say("finding.incident", "id", finding.reference(), "what", what);
    }

    private String apart(Finding finding, String later, String earlier) {
        long seconds = -finding.seconds();
        return texts.say(seconds < 0 ? earlier : later, "length", Display.duration(Math.abs(seconds)));
    }
}
