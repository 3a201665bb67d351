package dev.servicereport.documents.project;

import dev.servicereport.delivery.Minutes;
import java.util.List;

/**
 * What the templates about meetings see (議事録・協議議事録一覧; specification 4.6(3)): text ready to be shown.
 *
 * @param asOf 基準日
 * @param daysToApprove within how many days minutes are to be approved
 * @param sentences how approval stands, in whole sentences
 * @param meetings in the order of their days
 */
public record MinutesPaper(String asOf, String daysToApprove, List<String> sentences, List<Meeting> meetings) {

    public MinutesPaper {
        sentences = List.copyOf(sentences);
        meetings = List.copyOf(meetings);
    }

    /**
     * @param id 番号
     * @param title 会議名
     * @param heldOn 開催日
     * @param place 場所
     * @param attendees 出席者
     * @param content 内容, a paragraph each
     * @param sentOn 提出日
     * @param approval 承認日・承認者, or how long they have been waiting
     * @param particulars 開始・終了, 議題, 配布資料, 次回, 作成者; each may be empty
     * @param actions 宿題事項, one each
     */
    public record Meeting(
            String id,
            String title,
            String heldOn,
            String place,
            String attendees,
            List<String> content,
            String sentOn,
            String approval,
            Minutes.Particulars particulars,
            List<String> actions) {

        public Meeting {
            content = List.copyOf(content);
            actions = List.copyOf(actions);
        }
    }
}
