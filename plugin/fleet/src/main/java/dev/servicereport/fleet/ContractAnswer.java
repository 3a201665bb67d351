package dev.servicereport.fleet;

import java.util.List;

/** What an engine says of a contract: the words of its row, and whether nothing had to be done. */
record ContractAnswer(List<String> row, boolean unchanged) {

    ContractAnswer {
        row = List.copyOf(row);
    }
}
