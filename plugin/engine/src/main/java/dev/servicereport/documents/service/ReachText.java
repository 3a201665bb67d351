package dev.servicereport.documents.service;

import dev.servicereport.response.BlastRadius;
import dev.servicereport.response.BlastRadius.Affected;
import dev.servicereport.service.Service;
import dev.servicereport.wording.Display;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Words how far an incident reached (影響範囲). */
final class ReachText {

    private ReachText() {}

    static String of(BlastRadius reach) {
        return affected(reach) + whole(reach) + sustained(reach.sustained());
    }

    private static String whole(BlastRadius reach) {
        String whole = reach.whole() > 0 ? "サービス全体の停止は" + Display.duration(reach.whole()) + "。" : "サービス全体の停止はない。";
        return reach.excluded() == 0
                ? whole
                : whole + "停止のうち" + Display.duration(reach.excluded()) + "は除外した時間で、全体の停止に数えていない。";
    }

    /** Services that were down equally long are named together, the longest first. */
    private static String affected(BlastRadius reach) {
        List<Affected> affected = reach.affected();
        if (affected.isEmpty()) {
            return reach.elsewhere() ? "測定地点では停止を計測していない（他の拠点から見た停止がある。参考）。" : "停止を計測したサービスはない。";
        }
        Map<Long, List<Affected>> byLength = affected.stream()
                .collect(Collectors.groupingBy(
                        Affected::seconds, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        String lengths = byLength.entrySet().stream()
                .map(entry -> Display.duration(entry.getKey()) + "："
                        + names(entry.getValue().stream().map(Affected::service).toList()) + "。")
                .collect(Collectors.joining());
        return affected.size() + "サービスで停止を計測した。" + lengths;
    }

    private static String sustained(List<Service> sustained) {
        return sustained.isEmpty() ? "" : names(sustained) + "は、冗長構成により継続した。";
    }

    private static String names(List<Service> services) {
        return services.stream().map(Service::name).collect(Collectors.joining("、"));
    }
}
