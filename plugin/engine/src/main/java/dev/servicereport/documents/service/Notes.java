package dev.servicereport.documents.service;

import java.util.List;

/**
 * How it was worked out, and what to know of the data (算定方法・注記).
 *
 * @param method how it was worked out: what, and how
 * @param corrections what was agreed to change
 * @param notices what to know of the data
 * @param files the files it was worked out from
 */
public record Notes(List<Item> method, List<CorrectionRow> corrections, List<String> notices, List<String> files) {

    /**
     * @param name 項目
     * @param text 内容
     */
    public record Item(String name, String text) {}
}
