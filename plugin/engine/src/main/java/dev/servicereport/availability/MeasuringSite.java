package dev.servicereport.availability;

/**
 * The site whose observations count (測定地点; specification 3.2.4(1)).
 *
 * @param name its name; empty when observations of every site count
 */
public record MeasuringSite(String name) {

    /** True for a row of that site; a row without a site always counts. */
    public boolean counts(String site) {
        return name.isEmpty() || site.isEmpty() || site.equals(name);
    }
}
