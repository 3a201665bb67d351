package dev.servicereport.documents.service;

import dev.servicereport.response.BlastRadius;
import dev.servicereport.response.BlastRadius.Affected;
import dev.servicereport.service.Service;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Words how far an incident reached (影響範囲). */
final class ReachText {

    private final Texts texts;

    ReachText(Texts texts) {
        this.texts = texts;
    }

    String of(BlastRadius reach) {
        return affected(reach) + whole(reach) + sustained(reach.sustained());
    }

    private String whole(BlastRadius reach) {
        String whole = reach.whole() > 0
                ? texts.say("reach.whole", "length", Display.duration(reach.whole()))
                : texts.say("reach.no-whole");
        return reach.excluded() == 0
                ? whole
                : whole + texts.say("reach.excluded", "length", Display.duration(reach.excluded()));
    }

    /** Services that were down equally long are named together, the longest first. */
    private String affected(BlastRadius reach) {
        List<Affected> affected = reach.affected();
        if (affected.isEmpty()) {
            return texts.say(reach.elsewhere() ? "reach.elsewhere" : "reach.none");
        }
        Map<Long, List<Affected>> byLength = affected.stream()
                .collect(Collectors.groupingBy(
                        Affected::seconds, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        String lengths = byLength.entrySet().stream()
                .map(entry -> texts.say(
                        "reach.length",
                        "length",
                        Display.duration(entry.getKey()),
                        "services",
                        names(entry.getValue().stream().map(Affected::service).toList())))
                .collect(Collectors.joining());
        return texts.say("reach.services", "count", affected.size(), "lengths", lengths);
    }

    private String sustained(List<Service> sustained) {
        return sustained.isEmpty() ? "" : texts.say("reach.sustained", "services", names(sustained));
    }

    private static String names(List<Service> services) {
        return services.stream().map(Service::name).collect(Collectors.joining("、"));
    }
}
