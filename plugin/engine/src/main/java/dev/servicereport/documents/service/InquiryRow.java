package dev.servicereport.documents.service;

/**
 * One inquiry (問合せ).
 *
 * @param id its number
 * @param received 受付
 * @param answered 一次回答
 * @param duration how long that took
 * @param standing how that stands against the target
 * @param channel how it came in
 * @param subject what it was about
 */
public record InquiryRow(
        String id,
        String received,
        String answered,
        String duration,
        String standing,
        String channel,
        String subject) {}
