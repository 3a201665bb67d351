package dev.servicereport.documents.acceptance;

import java.util.List;

/**
 * What the delivery note says beside its head (成果品納品書; specification 4.4(2)).
 *
 * @param rows the deliverables handed over, in the order of their register
 * @param total how many, and how many of them have a file, in words
 */
public record DeliveryNote(List<Row> rows, String total) {

    public DeliveryNote {
        rows = List.copyOf(rows);
    }

    /**
     * @param id 番号
     * @param name 成果品名
     * @param version 版, or a dash
     * @param medium 媒体, or a dash
     * @param copies 部数
     * @param pages ページ数, or a dash
     * @param deliveredOn 納品日
     * @param file the file with its checksum; both empty when there is none
     */
    public record Row(
            String id,
            String name,
            String version,
            String medium,
            String copies,
            String pages,
            String deliveredOn,
            File file) {}

    /**
     * @param name its name, without folders
     * @param size {@code 12,345バイト}
     * @param sha256 SHA-256
     * @param remarks 備考
     */
    public record File(String name, String size, String sha256, String remarks) {}
}
