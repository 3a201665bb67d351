package dev.servicereport.contract;

/**
 * A column in which twelve digits that look like an Individual Number are no such number, as somebody vouches (個人番号の確認の除外).
 *
 * @param file a glob below the data directory, with forward slashes
 * @param column its heading
 * @param reason why
 */
public record NumberAllowance(String file, String column, String reason) {}
