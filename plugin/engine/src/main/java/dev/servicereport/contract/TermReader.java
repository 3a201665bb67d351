package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import java.time.LocalDate;

/** The contract's dates, which stand at the outermost level, and the rules between them. */
final class TermReader {

    static final Key<LocalDate> SIGNED_ON = Key.required("signed-on", Dates.DATE, "Day of signing", "契約締結日");
    static final Key<LocalDate> BUILD_UNTIL =
            Key.optional("build-until", Dates.DATE, "Last day of construction", "構築期間の末日");
    static final Key<LocalDate> SERVICE_FROM =
            Key.required("service-from", Dates.FIRST_DAY, "First day of service, or its month", "運用開始日");
    static final Key<LocalDate> SERVICE_TO =
            Key.required("service-to", Dates.LAST_DAY, "Last day of service, inclusive, or its month", "運用終了日");

    static final Key<LocalDate> MEASURED_SINCE = Key.optional(
            "measured-since", Dates.DATE, "First day of which data are expected, service-from unless given", "計測開始日");

    static final Key<LocalDate> EXTENSION = Key.optional(
            "extension-consultation",
            Dates.DATE,
            "Day by which an extension of the service is to be talked about",
            "延長協議の期限");

    /** A longer service is a mistyped year, and would make as many months of reports. */
    private static final int MOST_YEARS = 50;

    private TermReader() {}

    static ContractTerm term(Fields fields) {
        return new ContractTerm(
                fields.get(SIGNED_ON),
                fields.find(BUILD_UNTIL).orElse(null),
                fields.get(SERVICE_FROM),
                fields.get(SERVICE_TO),
                fields.find(MEASURED_SINCE).orElse(fields.get(SERVICE_FROM)),
                fields.find(EXTENSION).orElse(null));
    }

    static void check(Fields fields) {
        fields.find(SERVICE_FROM).ifPresent(from -> checkEnd(fields, from));
        fields.find(SIGNED_ON).ifPresent(signed -> checkSigning(fields, signed));
        fields.find(MEASURED_SINCE).ifPresent(since -> checkMeasuring(fields, since));
        fields.find(EXTENSION)
                .filter(by -> fields.find(SERVICE_TO).filter(by::isAfter).isPresent())
                .ifPresent(by -> fields.refuse(EXTENSION, "a day not after service-to", "延長協議の期限が運用終了日より後です"));
    }

    private static void checkMeasuring(Fields fields, LocalDate since) {
        boolean before = fields.find(SERVICE_FROM).filter(since::isBefore).isPresent();
        if (before || fields.find(SERVICE_TO).filter(since::isAfter).isPresent()) {
            fields.refuse(MEASURED_SINCE, "a day from service-from to service-to", "計測開始日は、運用開始日から運用終了日までの日を書いてください");
        }
    }

    private static void checkEnd(Fields fields, LocalDate from) {
        fields.find(SERVICE_TO).filter(to -> to.isBefore(from)).ifPresent(to -> {
            String expected = "a day not before service-from, " + from;
            fields.refuse(SERVICE_TO, expected, "運用終了日が運用開始日より前です");
        });
        fields.find(SERVICE_TO)
                .filter(to -> to.isAfter(from.plusYears(MOST_YEARS)))
                .ifPresent(to -> {
                    String expected = "a day at most " + MOST_YEARS + " years after service-from, " + from;
                    fields.refuse(SERVICE_TO, expected, "運用期間が" + MOST_YEARS + "年を超えています。年を確かめてください");
                });
    }

    private static void checkSigning(Fields fields, LocalDate signed) {
        fields.find(BUILD_UNTIL).filter(until -> until.isBefore(signed)).ifPresent(until -> {
            String expected = "a day not before signed-on, " + signed;
            fields.refuse(BUILD_UNTIL, expected, "構築期間の末日が契約締結日より前です");
        });
        if (fields.find(SERVICE_TO).filter(signed::isAfter).isPresent()) {
            fields.refuse(SIGNED_ON, "a day not after service-to", "契約締結日が運用終了日より後です");
        } else if (fields.find(SERVICE_FROM).filter(signed::isAfter).isPresent()) {
            fields.notice(SIGNED_ON, "kept, although service-from is earlier", "契約締結日が運用開始日より後です");
        }
    }
}
