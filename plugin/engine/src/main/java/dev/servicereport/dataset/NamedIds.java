package dev.servicereport.dataset;

import dev.servicereport.dataset.DeliveryReader.KnownIds;
import dev.servicereport.delivery.Acceptance;
import dev.servicereport.delivery.InspectionFinding;
import dev.servicereport.delivery.Member;
import dev.servicereport.delivery.Minutes;
import dev.servicereport.delivery.NamedThings;
import dev.servicereport.delivery.Project;
import dev.servicereport.delivery.Subcontract;
import dev.servicereport.service.Service;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What ledgers may name (簿冊の参照先).
 *
 * @param known what is known from outside of the registers
 * @param acceptance 成果品、検査及び指摘
 * @param project 計画、体制及び協議
 */
record NamedIds(KnownIds known, Acceptance acceptance, Project project) {

    /** The ids of each register; not of the services while nobody knows them. */
    Map<NamedThings, Set<String>> byRegister() {
        Map<NamedThings, Set<String>> ids = new EnumMap<>(NamedThings.class);
        if (!known.services().services().isEmpty()) {
            ids.put(NamedThings.SERVICES, ids(known.services().services(), Service::id));
        }
        ids.put(NamedThings.ASSETS, Set.copyOf(known.assets()));
        ids.put(NamedThings.INCIDENTS, Set.copyOf(known.incidents()));
        ids.put(NamedThings.FINDINGS, ids(acceptance.findings(), InspectionFinding::id));
        ids.put(NamedThings.MINUTES, ids(project.minutes(), Minutes::id));
        ids.put(NamedThings.TEAM, ids(project.team(), Member::id));
        ids.put(NamedThings.SUBCONTRACTS, ids(project.subcontracts(), Subcontract::id));
        return ids;
    }

    private static <T> Set<String> ids(List<T> rows, Function<T, String> id) {
        return rows.stream().map(id).collect(Collectors.toUnmodifiableSet());
    }
}
