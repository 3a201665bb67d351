package dev.servicereport.documents.service;

import java.util.List;

/**
 * How the whole's availability was worked out (算定).
 *
 * @param terms the terms of the formula, one below the other
 * @param calculations the calculation with its numbers
 */
public record Formula(List<Term> terms, List<String> calculations) {

    /**
     * @param symbol the letter it has in the calculation
     * @param name its name
     * @param seconds {@code 2,678,400}
     * @param duration {@code 744時間}
     */
    public record Term(String symbol, String name, String seconds, String duration) {}
}
