package dev.servicereport.figures;

import dev.servicereport.response.BlastRadius;
import dev.servicereport.service.Service;
import java.util.stream.Collectors;

/** Words how far an incident reached (影響範囲). */
final class ReachText {

    private ReachText() {}

    static String of(BlastRadius reach) {
        String whole = reach.whole() > 0 ? "サービス全体の停止 " + Display.duration(reach.whole()) + "。" : "サービス全体の停止はなし。";
        return affected(reach) + whole + sustained(reach);
    }

    private static String affected(BlastRadius reach) {
        if (reach.affected().isEmpty()) {
            return "停止を計測したサービスはなし。";
        }
        return reach.affected().stream()
                .map(part -> part.service().name() + "（" + Display.duration(part.seconds()) + "）")
                .collect(Collectors.joining("、", reach.affected().size() + " サービスで停止を計測：", "。"));
    }

    private static String sustained(BlastRadius reach) {
        if (reach.sustained().isEmpty()) {
            return "";
        }
        String names = reach.sustained().stream().map(Service::name).collect(Collectors.joining("、"));
        return names + " は、冗長構成により継続。";
    }
}
