package dev.servicereport.availability;

/**
 * One row of a log of changes (状態変化): from that second on the service had that status.
 *
 * @param second when
 * @param status what it was from then on
 * @param cause the cause as written, may be empty
 * @param responsible who has to answer for it
 */
record Change(long second, Status status, String cause, Responsible responsible) {}
