package dev.servicereport.contract;

/**
 * Who agreed.
 *
 * @param client the city (発注者)
 * @param contractor the provider (受注者)
 */
public record Parties(Party client, Party contractor) {}
