package dev.servicereport.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands round a document on its page of the site.
 *
 * @param title {@code 令和7年3月分 月次サービス報告書}
 * @param dashboard the address of the first page
 * @param previous the document of the kind before it, or null
 * @param next the document of the kind after it, or null
 * @param files its PDF, its table and its charts
 * @param contents its chapters; empty where it lists them itself or has less than two
 */
public record PageFrame(
        String title,
        String dashboard,
        @Nullable Neighbour previous,
        @Nullable Neighbour next,
        List<DashboardView.Entry> files,
        List<Chapter> contents) {

    public PageFrame {
        files = List.copyOf(files);
        contents = List.copyOf(contents);
    }

    /**
     * @param title the document's title
     * @param page the address of its page
     */
    public record Neighbour(String title, String page) {}

    /**
     * @param id the heading's id
     * @param title the heading as plain text
     */
    public record Chapter(String id, String title) {}
}
