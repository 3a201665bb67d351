package dev.servicereport.documents.payment;

/**
 * A line of a list of facts.
 *
 * @param name 項目
 * @param text 内容
 */
public record Labelled(String name, String text) {}
