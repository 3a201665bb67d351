package dev.servicereport.documents.project;

import java.util.List;

/**
 * What the template of the record of migration sees (データ移行記録; specification 3.2.1(1)(イ)): text ready to be shown.
 *
 * @param asOf 基準日
 * @param sentences how the work stands, in whole sentences
 * @param migrations in the order of the register
 */
public record MigrationPaper(String asOf, List<String> sentences, List<Item> migrations) {

    public MigrationPaper {
        sentences = List.copyOf(sentences);
        migrations = List.copyOf(migrations);
    }

    /**
     * @param id 番号
     * @param subject what is brought where
     * @param method how, and the way back
     * @param dates when it was agreed and when done
     * @param counts what was counted before and after
     * @param result whether it is the same
     * @param remarks 備考
     */
    public record Item(
            String id,
            Subject subject,
            Method method,
            Dates dates,
            List<Comparison> counts,
            String result,
            String remarks) {

        public Item {
            counts = List.copyOf(counts);
        }

        /**
         * @param service 移行先
         * @param data 移行データ
         */
        public record Subject(String service, String data) {}

        /**
         * @param method 移行方法
         * @param rollback 切戻しの方法
         */
        public record Method(String method, String rollback) {}

        /**
         * @param agreed 合意日
         * @param performed 実施日
         */
        public record Dates(String agreed, String performed) {}

        /**
         * @param name what was counted
         * @param before 移行前
         * @param after 移行後
         * @param verdict {@code 一致}, {@code 不一致} or a dash
         */
        public record Comparison(String name, String before, String after, String verdict) {}
    }
}
