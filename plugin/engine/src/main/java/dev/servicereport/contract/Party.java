package dev.servicereport.contract;

/**
 * One side of the contract (発注者・受注者). Only the name is required; what is not given is empty.
 *
 * @param name the name as it is written on paper
 * @param representative title and name of who signs
 * @param department the department in charge
 * @param address the address
 * @param contacts whom to ask
 * @param billing what its invoices carry
 */
public record Party(
        String name, String representative, String department, String address, Contacts contacts, Billing billing) {

    /** A side of which no contacts are given. */
    public Party(String name, String representative, String department, String address) {
        this(name, representative, department, address, Contacts.NONE, Billing.NONE);
    }
}
