package dev.servicereport.documents.service;

/**
 * Whose report of what (表紙).
 *
 * @param month {@code 令和7年1月}
 * @param title the contract's name
 * @param client 発注者
 * @param department 担当課, may be empty
 * @param contractor 受注者
 * @param period the days that are counted
 * @param cutOff up to when data counts: the end of the month, or of the data when that is earlier
 */
public record Cover(
        String month,
        String title,
        String client,
        String department,
        String contractor,
        String period,
        String cutOff) {}
