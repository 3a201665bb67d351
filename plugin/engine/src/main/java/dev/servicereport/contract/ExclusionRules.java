package dev.servicereport.contract;

/**
 * What makes an exclusion valid (除外の条件).
 *
 * @param noticeDays calendar days from notice to the day of a planned stop, at least; 0 asks for none
 * @param approvalRequired whether every exclusion needs the client's approval
 */
public record ExclusionRules(int noticeDays, boolean approvalRequired) {

    public ExclusionRules {
        if (noticeDays < 0) {
            throw new IllegalArgumentException("notice is given 0 or more days ahead, got " + noticeDays);
        }
    }
}
