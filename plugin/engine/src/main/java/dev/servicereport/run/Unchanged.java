package dev.servicereport.run;

import java.util.List;

/**
 * What is to be said when a run would write what lies there already.
 *
 * @param months how many months the last run reported
 * @param notices what it said about the data
 */
public record Unchanged(int months, List<String> notices) {

    public Unchanged {
        notices = List.copyOf(notices);
    }
}
