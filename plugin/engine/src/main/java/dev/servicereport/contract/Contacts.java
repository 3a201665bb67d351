package dev.servicereport.contract;

/**
 * Whom to ask about a paper in place of a seal (発行責任者・担当者). What is not given is empty.
 *
 * @param issuer title and name of who answers for what is issued (発行責任者)
 * @param person title and name of who is in charge (担当者)
 * @param telephone the telephone number (電話番号)
 */
public record Contacts(String issuer, String person, String telephone) {

    /** Nothing is given. */
    public static final Contacts NONE = new Contacts("", "", "");
}
