package dev.servicereport.contract;

/**
 * Who agreed, and under which number.
 *
 * @param client the city (発注者)
 * @param contractor the provider (受注者)
 * @param number the number under which the client files their contract (契約番号); empty when none is given
 */
public record Parties(Party client, Party contractor, String number) {

    /** Parties to a contract without a number. */
    public Parties(Party client, Party contractor) {
        this(client, contractor, "");
    }
}
