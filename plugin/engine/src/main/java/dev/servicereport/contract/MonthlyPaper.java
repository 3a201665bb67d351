package dev.servicereport.contract;

/** A paper that goes with each month's payment (月次の提出書類), in the order in which they lie on one another. */
public enum MonthlyPaper {
    /** The contractor's notice that the month's service was done (業務完了届). */
    COMPLETION_NOTICE,
    /** The client's own check of what was done (履行確認書). */
    PERFORMANCE_CHECK,
    /** The contractor's invoice, with what a qualified one needs (適格請求書). */
    INVOICE,
    /** The client's record of the inspection of the part done (既済部分検査調書). */
    PARTIAL_INSPECTION,
    /** What the client tells the contractor of it (検査結果通知書). */
    INSPECTION_RESULT
}
