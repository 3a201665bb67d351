package dev.servicereport.documents.service;

import dev.servicereport.wording.VerdictText;
import java.util.List;

/**
 * The verdict at a glance (総括).
 *
 * @param target {@code 99.8%}
 * @param availability {@code 99.865%}, or a range
 * @param verdict a verdict's word and mark
 * @param outages number of outages of the whole
 * @param longest the longest one
 * @param allowed allowed downtime
 * @param left what is left of it
 * @param sentences what it means, in whole sentences
 */
public record Summary(
        String target,
        String availability,
        VerdictText verdict,
        String outages,
        String longest,
        String allowed,
        String left,
        List<String> sentences) {}
