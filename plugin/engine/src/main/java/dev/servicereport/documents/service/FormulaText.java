package dev.servicereport.documents.service;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Ratio;
import dev.servicereport.contract.GapPolicy;
import dev.servicereport.documents.service.Formula.Term;
import dev.servicereport.wording.Display;
import java.util.List;

/** Writes the formula out with its numbers, so that it can be checked by hand (specification 3.2.4(1)(ア)). */
final class FormulaText {

    private final Display display;

    FormulaText(Display display) {
        this.display = display;
    }

    Formula of(Availability availability) {
        return new Formula(terms(availability), calculations(availability));
    }

    private static List<Term> terms(Availability availability) {
        return List.of(
                term("A", "サービスを提供すべき時間", availability.scheduledSeconds()),
                term("B", "サービスを提供すべき時間から除く時間", availability.excludedSeconds()),
                term("C", "停止時間", availability.downSeconds()),
                term("D", "未計測時間", availability.unknownSeconds()),
                term("E", "サービス提供時間（A － B － C － D）", availability.upSeconds()));
    }

    private static Term term(String symbol, String name, long seconds) {
        return new Term(symbol, name, Display.number(seconds), Display.duration(seconds));
    }

    private List<String> calculations(Availability availability) {
        if (availability.low().isEmpty()) {
            return List.of("分母（対象となる時間）が0秒のため、稼働率は算定しません。");
        }
        Ratio low = availability.low().orElseThrow();
        Ratio high = availability.high().orElseThrow();
        return low.equals(high)
                ? List.of(calculation("", low, availability))
                : List.of(calculation("下限: ", low, availability), calculation("上限: ", high, availability));
    }

    private String calculation(String head, Ratio ratio, Availability availability) {
        return head + Display.number(ratio.part()) + " ÷ " + denominator(availability) + " × 100 ＝ "
                + display.division(ratio);
    }

    private static String denominator(Availability availability) {
        String text = "(" + Display.number(availability.scheduledSeconds()) + " － "
                + Display.number(availability.excludedSeconds());
        return availability.gaps() == GapPolicy.EXCLUDED
                ? text + " － " + Display.number(availability.unknownSeconds()) + ")"
                : text + ")";
    }
}
