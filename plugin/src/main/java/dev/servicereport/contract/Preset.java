package dev.servicereport.contract;

import dev.servicereport.contract.Source.Columns;
import dev.servicereport.contract.Source.Format;
import dev.servicereport.contract.Source.Kind;
import java.util.Map;

/**
 * What is known of the exports of a tool (既知の出力形式).
 *
 * @param kind what they hold
 * @param columns what stands under which heading; nothing of it is demanded beyond what we need
 * @param status what its status words mean
 * @param format how its text is written
 */
record Preset(Kind kind, Columns columns, Map<String, String> status, Format format) {

    static final Preset NONE = new Preset(Kind.UPTIME, Columns.NONE, Map.of(), Format.NONE);

    Preset {
        status = Map.copyOf(status);
    }
}
