package dev.servicereport.documents.acceptance;

import java.util.List;

/**
 * What the notice of completion says beside its head (構築業務完了届; specification 4.4(1)).
 *
 * @param completedOn 完了年月日
 * @param due until when the client inspects (検査期限), and how that is counted
 * @param deliverables how many deliverables were handed over, in words
 * @param again the refusal that this notice answers, or empty for a first one (再届出)
 * @param corrections what was corrected since
 * @param remarks 備考, may be empty
 */
public record CompletionNotice(
        String completedOn,
        String due,
        String deliverables,
        String again,
        List<Correction> corrections,
        String remarks) {

    public CompletionNotice {
        corrections = List.copyOf(corrections);
    }

    /**
     * @param id 指摘番号
     * @param finding 指摘事項
     * @param correction 修正内容, with its date
     */
    public record Correction(String id, String finding, String correction) {}
}
