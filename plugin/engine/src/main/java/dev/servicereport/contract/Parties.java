package dev.servicereport.contract;

/**
 * Who agreed, under which number, and what their documents print of it.
 *
 * @param client the city (発注者)
 * @param contractor the provider (受注者)
 * @param number the number under which the client files their contract (契約番号); empty when none is given
 * @param printed clauses and mark of their documents
 */
public record Parties(Party client, Party contractor, String number, PrintedWords printed) {

    /** Parties whose documents print nothing of their own. */
    public Parties(Party client, Party contractor, String number) {
        this(client, contractor, number, PrintedWords.NONE);
    }

    /** Parties to a contract without a number. */
    public Parties(Party client, Party contractor) {
        this(client, contractor, "");
    }
}
