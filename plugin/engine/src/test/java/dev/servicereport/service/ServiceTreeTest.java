package dev.servicereport.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.service.Service.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a tree of services refuses when code gets it wrong. */
class ServiceTreeTest {

    @Test
    void anIdUsedTwiceOrReservedIsRefused() {
        assertThatThrownBy(() -> tree("web overall", "web overall"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duplicate or reserved id at service web");
        assertThatThrownBy(() -> tree("overall overall"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duplicate or reserved id at service overall");
    }

    @Test
    void anUnknownParentIsRefused() {
        assertThatThrownBy(() -> tree("web front"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown parent at service web");
    }

    @Test
    void aCycleIsRefused() {
        assertThatThrownBy(() -> tree("a b", "b a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a cycle at service a");
    }

    @Test
    void whereNoListCanBeUsedAnyIdIsAService() {
        assertThat(ServiceTree.ofAnyService().find("x")).contains(new Service("x", "x", "overall", Rule.ALL, true, ""));
        assertThat(ServiceTree.ofAnyService().services()).isEmpty();
    }

    private static ServiceTree tree(String... lines) {
        List<Service> services = Stream.of(lines)
                .map(line -> line.split(" "))
                .map(words -> new Service(words[0], words[0], words[1], Rule.ALL, true, ""))
                .toList();
        return new ServiceTree(services);
    }
}
