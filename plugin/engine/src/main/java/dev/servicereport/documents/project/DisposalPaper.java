package dev.servicereport.documents.project;

import dev.servicereport.delivery.MediaDisposal;
import dev.servicereport.delivery.MediaDisposal.Method;
import dev.servicereport.delivery.MediaDisposal.Work;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the template of the report on a medium sees (データ消去・物理破壊 作業報告書; specification 3.1(2)): text ready to be shown.
 * Dashes stand where nothing was done yet.
 *
 * @param id 報告番号
 * @param medium what, with its number in the inventory
 * @param serial 製造番号
 * @param replacedOn 交換日
 * @param method 方法
 * @param work when, where and with what
 * @param people who did it and who looked on
 * @param remarks 備考, may be empty
 */
public record DisposalPaper(
        String id,
        String medium,
        String serial,
        String replacedOn,
        String method,
        Done work,
        People people,
        String remarks) {

    /**
     * @param on 作業日
     * @param place 作業場所
     * @param procedure 手順・使用機器
     * @param evidence 写真・証明書の番号
     */
    public record Done(String on, String place, String procedure, String evidence) {}

    /**
     * @param performer 作業者
     * @param witness 立会者
     */
    public record People(String performer, String witness) {}

    public static DisposalPaper of(MediaDisposal disposal) {
        Work work = disposal.work();
        String asset = disposal.asset().isEmpty() ? "" : "（資産番号" + disposal.asset() + "）";
        return new DisposalPaper(
                disposal.id(),
                disposal.medium() + asset,
                disposal.serial(),
                Display.date(disposal.replacedOn()),
                work == null ? Words.NONE : label(work.method()),
                done(work),
                people(work),
                disposal.remarks());
    }

    private static Done done(@Nullable Work work) {
        return work == null
                ? new Done("未実施", Words.NONE, Words.NONE, Words.NONE)
                : new Done(
                        Display.date(work.doneOn()),
                        Words.orNone(work.place()),
                        Words.orNone(work.procedure()),
                        Words.orNone(work.evidence()));
    }

    private static People people(@Nullable Work work) {
        return work == null
                ? new People(Words.NONE, Words.NONE)
                : new People(Words.orNone(work.performer()), Words.orNone(work.witness()));
    }

    private static String label(Method method) {
        return switch (method) {
            case ERASED -> "データ消去";
            case DESTROYED -> "物理破壊";
            case ERASED_AND_DESTROYED -> "データ消去のうえ物理破壊";
        };
    }
}
