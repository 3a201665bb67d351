package dev.servicereport.contract;

import dev.servicereport.contract.Source.Columns;
import dev.servicereport.contract.Source.Format;
import dev.servicereport.contract.Source.Kind;
import java.util.List;
import java.util.Map;

/**
 * What is known of the exports of a tool (既知の出力形式).
 *
 * @param kind what they hold
 * @param columns what stands under which heading; nothing of it is demanded beyond what we need
 * @param status what its status words mean
 * @param format how its text is written
 * @param about what else is known of it
 */
record Preset(Kind kind, Columns columns, Map<String, String> status, Format format, About about) {

    static final Preset NONE =
            new Preset(Kind.UPTIME, Columns.NONE, Map.of(), Format.NONE, new About("", List.of(), List.of()));

    /**
     * @param tool the tool and its export, in English
     * @param outage of the words that the log tells, those that may be outages, gravest first
     * @param noOutage of the words that the log tells, those that are surely no outage
     */
    record About(String tool, List<String> outage, List<String> noOutage) {

        About {
            outage = List.copyOf(outage);
            noOutage = List.copyOf(noOutage);
        }
    }

    Preset {
        status = Map.copyOf(status);
    }
}
