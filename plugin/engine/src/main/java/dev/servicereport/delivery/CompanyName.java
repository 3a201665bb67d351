package dev.servicereport.delivery;

import java.util.regex.Pattern;

/** Tells companies from sections by their names (会社名). */
public final class CompanyName {

    /** What only the name of a company, an association or a foundation has. */
    private static final Pattern COMPANY =
            Pattern.compile("会社|法人|\\(株\\)|\\(有\\)|組合|公社|(?i:co\\.,?ltd|inc\\.|ltd\\.|corp\\.|gmbh|llc)");

    private CompanyName() {}

    /** @param name of an organisation, with half-width letters and marks */
    public static boolean is(String name) {
        return COMPANY.matcher(name).find();
    }
}
