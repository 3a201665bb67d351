package dev.servicereport.documents.notices;

import java.util.List;

/**
 * What the template of the report of what was given back or destroyed sees (返還・廃棄報告書): text ready to be shown.
 *
 * @param asOf 基準日
 * @param over whether the time of service is over
 * @param returned what was given back or dealt with as the client said
 * @param copies copies that were destroyed
 * @param media media whose data were erased, or that were destroyed
 * @param left what is still to be given back or destroyed
 */
public record ReturnReport(
        String asOf, boolean over, List<Returned> returned, List<Copy> copies, List<Medium> media, List<Left> left) {

    public ReturnReport {
        returned = List.copyOf(returned);
        copies = List.copyOf(copies);
        media = List.copyOf(media);
        left = List.copyOf(left);
    }

    /** Whether anything was given back or destroyed. */
    boolean hasHappened() {
        return !returned.isEmpty() || !copies.isEmpty() || !media.isEmpty();
    }

    /**
     * @param id 番号
     * @param item 資料等
     * @param quantity 数量
     * @param receivedOn 受領日
     * @param method 方法
     * @param returnedOn 返還日
     * @param receiver 受領者
     */
    public record Returned(
            String id,
            String item,
            String quantity,
            String receivedOn,
            String method,
            String returnedOn,
            String receiver) {}

    /**
     * @param id 番号
     * @param item 複写物
     * @param copies 部数
     * @param copiedOn 複写日
     * @param disposedOn 廃棄日
     * @param remarks 方法・備考
     */
    public record Copy(String id, String item, String copies, String copiedOn, String disposedOn, String remarks) {}

    /**
     * @param id 報告番号
     * @param medium 媒体
     * @param serial 製造番号
     * @param doneOn 作業日
     * @param method 方法
     * @param people 作業者, 立会者
     */
    public record Medium(String id, String medium, String serial, String doneOn, String method, String people) {}

    /**
     * @param id 番号
     * @param matter 資料等, 複写物 or 媒体
     * @param since since when the contractor has it
     */
    public record Left(String id, String matter, String since) {}
}
