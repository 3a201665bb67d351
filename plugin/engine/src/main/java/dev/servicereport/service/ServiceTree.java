package dev.servicereport.service;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All services and how they hang together (サービス構成). The whole is the implicit root with rule
 * {@link Service.Rule#ALL}; every other service is reached from it.
 */
public class ServiceTree {

    /** The whole of the service. */
    public static final Service WHOLE =
            new Service(Service.OVERALL, "サービス全体", Service.OVERALL, Service.Rule.ALL, true, "");

    private final Map<String, Service> byId = new LinkedHashMap<>();
    private final Map<String, List<Service>> parts = new LinkedHashMap<>();
    private final Map<String, List<Service>> byName = new HashMap<>();
    private final List<Service> inOrder;

    /**
     * @param services in the order of services.csv, at least one
     * @throws IllegalArgumentException on a duplicate or reserved id, an unknown parent or a cycle
     */
    public ServiceTree(List<Service> services) {
        byId.put(WHOLE.id(), WHOLE);
        for (Service service : services) {
            require(byId.put(service.id(), service) == null, "duplicate or reserved id", service);
            byName.computeIfAbsent(plain(service.name()), name -> new ArrayList<>())
                    .add(service);
        }
        inOrder = List.copyOf(services);
        for (Service service : services) {
            require(byId.containsKey(service.partOf()), "unknown parent", service);
            parts.computeIfAbsent(service.partOf(), id -> new ArrayList<>()).add(service);
        }
        for (Service service : services) {
            require(selfAndAbove(service.id()).contains(WHOLE), "a cycle", service);
        }
    }

    private static void require(boolean holds, String fault, Service service) {
        if (!holds) {
            throw new IllegalArgumentException(fault + " at service " + service.id());
        }
    }

    /** Stands in when there is no usable list of services: every id is one, so that other files can still be checked. */
    public static ServiceTree ofAnyService() {
        return ofAnyServiceBesides(List.of());
    }

    /** The same where only some of them can be read. */
    static ServiceTree ofAnyServiceBesides(List<Service> services) {
        ServiceTree known = new ServiceTree(services);
        return new ServiceTree(services) {
            @Override
            public Optional<Service> find(String id) {
                return known.find(id)
                        .or(() -> Optional.of(new Service(id, id, Service.OVERALL, Service.Rule.ALL, true, "")));
            }

            @Override
            public Optional<Service> findNamed(String word) {
                return known.findNamed(word).or(() -> find(word));
            }

            @Override
            public boolean isOpen() {
                return true;
            }
        };
    }

    /** Whether any id may be one of a service, since not all of them are known. */
    public boolean isOpen() {
        return false;
    }

    /** Every service but the whole, in the order of services.csv. */
    public List<Service> services() {
        return inOrder;
    }

    public Optional<Service> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The service of that id, or else the only one of that name, whatever the width of its letters. */
    public Optional<Service> findNamed(String word) {
        Optional<Service> service = find(word);
        if (service.isPresent()) {
            return service;
        }
        List<Service> named = byName.getOrDefault(plain(word), List.of());
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** The other service whose id is the name of this one, and which files mean that say it. */
    Optional<Service> withIdLikeNameOf(Service service) {
        return find(plain(service.name())).filter(other -> !other.id().equals(service.id()));
    }

    /** How many services have that name. */
    public long named(String word) {
        return byName.getOrDefault(plain(word), List.of()).size();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    }

    /** The services that are directly a part of it, in the order of services.csv. */
    public List<Service> parts(Service service) {
        return parts.getOrDefault(service.id(), List.of());
    }

    /** True when it takes its state from parts instead of from the data. */
    public boolean hasParts(Service service) {
        return parts.containsKey(service.id());
    }

    /** The service, what it is a part of, and so on up to the whole; ends early where a cycle closes. */
    public List<Service> selfAndAbove(String id) {
        List<Service> path = new ArrayList<>();
        Service next = byId.get(id);
        while (next != null && !path.contains(next)) {
            path.add(next);
            next = byId.get(next.partOf());
        }
        return path;
    }
}
