package dev.servicereport.payment;

/**
 * A rule that a plan of payments breaks; where it stands in the file is for the reader of the file to say.
 *
 * @param key path of the key within the plan, as in {@code contract.yaml}: {@code partial.amount}
 * @param found what stands there
 * @param expected what to write instead, in English, to stand after "expected"
 * @param hint a help in Japanese for whoever keeps the file
 */
public record PlanFault(String key, String found, String expected, String hint) {}
