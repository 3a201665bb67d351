package dev.servicereport.documents.service;

import dev.servicereport.wording.VerdictText;
import java.util.List;

/**
 * Availability of the month and of the years (稼働率).
 *
 * @param formula the whole's availability step by step
 * @param services availability of the whole and each service
 * @param grid the same of the last months
 * @param further services that are in none of the tables, because there are too many
 * @param shared what is the same for all of them
 * @param years the fiscal years of the term
 */
public record Measured(
        Formula formula, List<ServiceRow> services, ServiceGrid grid, int further, Shared shared, List<YearRow> years) {

    /** Whether something is not judged yet, because the month goes on. */
    public boolean isUnderWay() {
        return services.stream().anyMatch(service -> service.verdict().equals(VerdictText.UNDER_WAY));
    }

    /**
     * What tables say once instead of in each row. A text is empty where services differ.
     *
     * @param scheduled サービスを提供すべき時間
     * @param excluded 除く時間
     * @param allowed 許容停止時間
     * @param measured whether nothing was left unobserved
     * @param quiet services of which nothing but 100 % is to be said, beside the whole
     */
    public record Shared(String scheduled, String excluded, String allowed, boolean measured, int quiet) {

        static Shared of(List<ServiceRow> services) {
            return new Shared(
                    same(services.stream()
                            .map(row -> row.terms().scheduled())
                            .distinct()
                            .toList()),
                    same(services.stream()
                            .map(row -> row.terms().excluded())
                            .distinct()
                            .toList()),
                    same(services.stream()
                            .map(row -> row.outages().allowed())
                            .distinct()
                            .toList()),
                    services.stream()
                            .allMatch(row -> row.outages()
                                    .leastLeft()
                                    .equals(row.outages().mostLeft())),
                    (int) services.stream().filter(row -> !row.notable()).count());
        }

        private static String same(List<String> texts) {
            return texts.size() == 1 ? texts.get(0) : "";
        }
    }
}
