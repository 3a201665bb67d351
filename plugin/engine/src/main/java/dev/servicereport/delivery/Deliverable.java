package dev.servicereport.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is handed over (成果品; specification 4.4(2)).
 *
 * @param id its number
 * @param name its name on paper
 * @param version 版, may be empty
 * @param form in what it is handed over
 * @param file the file, or null when there is none, as of paper
 * @param required whether acceptance needs it (必須)
 * @param deliveredOn when it was handed over, or null: not yet
 * @param remarks 備考, may be empty
 */
public record Deliverable(
        String id,
        String name,
        String version,
        Form form,
        @Nullable AttachedFile file,
        boolean required,
        @Nullable LocalDate deliveredOn,
        String remarks) {

    /**
     * @param medium 媒体, may be empty
     * @param copies 部数, above 0
     * @param pages ページ数, or null where nothing is counted in pages
     */
    public record Form(String medium, long copies, @Nullable Long pages) {}

    /** Whether it was handed over. */
    public boolean isDelivered() {
        return deliveredOn != null;
    }

    /** Whether it was handed over on that day or before. */
    public boolean isDeliveredBy(LocalDate day) {
        return deliveredOn != null && !deliveredOn.isAfter(day);
    }
}
