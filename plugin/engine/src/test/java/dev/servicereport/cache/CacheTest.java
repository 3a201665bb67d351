package dev.servicereport.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a cache gives out: what was stored, or nothing. */
class CacheTest {

    private static final byte[] CONTENT = "内容".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Cache cache;
    private Path entry;

    @BeforeEach
    void store() {
        cache = Cache.in(folder.resolve("cache"), "1");
        entry = folder.resolve("cache/slot.bin");
        cache.put("slot", "key", CONTENT);
    }

    @Test
    void givesOutWhatWasStored() {
        assertThat(cache.get("slot", "key")).contains(CONTENT);
        assertThat(Cache.in(folder.resolve("cache"), "1").get("slot", "key")).contains(CONTENT);
    }

    @Test
    void givesNothingForAnotherKeySlotOrVersion() {
        assertThat(cache.get("slot", "another key")).isEmpty();
        assertThat(cache.get("another slot", "key")).isEmpty();
        assertThat(Cache.in(folder.resolve("cache"), "2").get("slot", "key")).isEmpty();
    }

    @Test
    void keepsTheEntryStoredLast() {
        cache.put("slot", "new key", new byte[0]);
        assertThat(cache.get("slot", "key")).isEmpty();
        assertThat(cache.get("slot", "new key")).contains(new byte[0]);
    }

    @Test
    void givesNothingOfAnEntryCutAnywhere() throws Exception {
        byte[] whole = Files.readAllBytes(entry);
        for (int length = 0; length < whole.length; length++) {
            Files.write(entry, Arrays.copyOf(whole, length));
            assertThat(cache.get("slot", "key")).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void givesNothingOfAnEntryWithAByteChangedOrAdded() throws Exception {
        byte[] whole = Files.readAllBytes(entry);
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(entry, changed);
            assertThat(cache.get("slot", "key")).as("byte %d", i).isEmpty();
        }
        Files.write(entry, Arrays.copyOf(whole, whole.length + 1));
        assertThat(cache.get("slot", "key")).isEmpty();
    }

    @Test
    void doesWithoutAFolderThatCannotBeMade() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        Cache impossible = Cache.in(file.resolve("cache"), "1");
        assertThatNoException().isThrownBy(() -> impossible.put("slot", "key", CONTENT));
        assertThat(impossible.get("slot", "key")).isEmpty();
    }

    @Test
    void doesWithoutAnEntryWhoseNameIsTaken() throws Exception {
        Files.delete(entry);
        Files.createDirectories(entry.resolve("folder"));
        cache.put("slot", "key", CONTENT);
        assertThat(cache.get("slot", "key")).isEmpty();
        assertThat(folder.resolve("cache")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void servesManyAtOnce() {
        byte[] large = new byte[100_000];
        IntStream.range(0, 200).parallel().forEach(i -> {
            cache.put("slot", "key", large);
            assertThat(cache.get("slot", "key")).contains(large);
        });
    }

    @Test
    void keepsNothingWhenItIsOff() {
        Cache.none().put("slot", "key", CONTENT);
        assertThat(Cache.none().get("slot", "key")).isEmpty();
        assertThat(Cache.none().keeps()).isFalse();
    }

    @Test
    void leavesNothingButEntries() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            assertThat(files).containsExactly(entry);
        }
        assertThat(cache.stored("slot")).isPresent();
        assertThat(cache.stored("another slot")).isEqualTo(Optional.empty());
    }
}
