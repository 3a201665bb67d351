package dev.servicereport.documents.service;

import java.util.List;

/**
 * What the first page of the monthly report answers (月次報告書の1ページ目).
 *
 * @param change how the availability differs from last month's, of the figures as they are shown; or a dash
 * @param state what follows from the verdict: what is left, that it is to be talked about, or why it is held
 * @param boxes figures of incidents, inquiries and payment; a register that the parties do not keep has none
 * @param points 今月のポイント, at most three sentences
 * @param further what else is to be known, in whole sentences
 * @param plans 来月の予定, planned stops known at the end of the month
 * @param nextMonth {@code 令和7年2月}
 * @param noticesUntil up to when notices of them count, {@code 令和7年1月10日}; empty for the end of the month
 */
public record FrontPage(
        String change,
        String state,
        List<Box> boxes,
        List<String> points,
        List<String> further,
        List<Plan> plans,
        String nextMonth,
        String noticesUntil) {

    public FrontPage {
        boxes = List.copyOf(boxes);
        points = List.copyOf(points);
        further = List.copyOf(further);
        plans = List.copyOf(plans);
    }

    /**
     * One figure with what explains it.
     *
     * @param title what it counts
     * @param figure {@code 2件}
     * @param lines a line each
     */
    public record Box(String title, String figure, List<String> lines) {

        public Box {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param subject the service, or all
     * @param span when
     * @param reason the reason as written, or a dash
     * @param approval whether it is approved
     */
    public record Plan(String subject, String span, String reason, String approval) {}
}
