package dev.servicereport.documents.service;

import dev.servicereport.documents.service.Notes.Item;
import java.util.List;

/**
 * What the template of the method of monitoring sees (SLAモニタリング実施方法; specification 3.2.4(2)): text ready to be shown.
 *
 * @param target 基準値
 * @param services what is measured
 * @param method how availability is worked out
 * @param responses how fast inquiries and incidents are to be answered
 * @param reception when and by whom inquiries are taken
 * @param backups how servers are backed up
 * @param clauses the clauses that ask for it
 * @param kept which registers the contract knows
 */
public record SlaMethod(
        String target,
        List<ServiceRow> services,
        List<Item> method,
        List<Item> responses,
        List<Item> reception,
        List<BackupRow> backups,
        Clauses clauses,
        Kept kept) {

    public SlaMethod {
        services = List.copyOf(services);
        method = List.copyOf(method);
        responses = List.copyOf(responses);
        reception = List.copyOf(reception);
        backups = List.copyOf(backups);
    }

    /**
     * @param services whether any service names a clause of its own
     * @param availability the clause about availability, in brackets; may be empty
     * @param response the clause about responses, in brackets; may be empty
     */
    public record Clauses(boolean services, String availability, String response) {}

    /**
     * @param inquiries whether inquiries are taken at all
     * @param incidents whether incidents are reported at all
     * @param targets whether a time was agreed for one of them
     */
    public record Kept(boolean inquiries, boolean incidents, boolean targets) {}

    /**
     * @param name the service, set in by its depth
     * @param rule how its parts make its state, or that it is observed itself
     * @param counts whether it counts towards the whole
     * @param clause the clause that asks for it
     */
    public record ServiceRow(String name, String rule, String counts, String clause) {}

    /**
     * @param how how something is backed up
     * @param names the servers
     */
    public record BackupRow(String how, String names) {}
}
