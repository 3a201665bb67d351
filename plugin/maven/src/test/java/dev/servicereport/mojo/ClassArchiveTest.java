package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    Path folder;

    private Path cache;
    private Path jar;

    @BeforeEach
    void write() throws Exception {
        cache = folder.resolve("cache");
        jar = Files.writeString(folder.resolve("engine.jar"), "a library");
    }

    @Test
    void isMadeAtTheSecondRunAndOnceOnly() throws Exception {
        assertThat(archive(Map.of()).noteRun()).isFalse();
        assertThat(archive(Map.of()).noteRun()).isTrue();
        assertThat(archive(Map.of()).noteRun()).isFalse();
    }

    @Test
    void isNeverMadeInContinuousIntegration() {
        assertThat(archive(Map.of("CI", "true")).noteRun()).isFalse();
        assertThat(archive(Map.of("CI", "true")).noteRun()).isFalse();
        assertThat(archive(Map.of("CI", "true")).noteRun()).isFalse();
    }

    @Test
    void anotherLibraryIsAnotherFirstRun() throws Exception {
        assertThat(archive(Map.of()).noteRun()).isFalse();
        Files.writeString(jar, "another library");
        assertThat(archive(Map.of()).noteRun()).isFalse();
    }

    @Test
    void thereIsNoneWhenTheUserWantsNoneOrAFolderIsAmongTheLibraries() {
        assertThat(ClassArchive.of("off", command(jar), Map.of())).isEmpty();
        assertThat(ClassArchive.of(cache.toString(), command(folder), Map.of())).isEmpty();
        assertThat(ClassArchive.of(null, command(jar), Map.of())).isPresent();
    }

    @Test
    void aWholeArchiveOfThisUserIsUsed() throws Exception {
        Path made = given("whole");

        assertThat(archive(Map.of()).shared().archive()).isEqualTo(made);
        assertThat(archive(Map.of()).shared().process().command())
                .contains("-XX:SharedArchiveFile=" + made, "-XX:+VerifySharedSpaces", "-Xshare:auto");
    }

    @Test
    void oneThatIsCutOffOrOpenToOthersOrALinkIsNot() throws Exception {
        Path made = given("whole");
        Files.writeString(made, "cut");
        assertThat(archive(Map.of()).shared().archive()).isNull();

        Files.writeString(made, "whole");
        assertThat(archive(Map.of()).shared().archive()).isEqualTo(made);
        assumeTrue(Files.getFileStore(made).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThat(archive(Map.of()).shared().archive()).isNull();

        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(archive(Map.of()).shared().archive()).isNull();

        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwx------"));
        Path elsewhere = Files.move(made, folder.resolve("elsewhere"));
        Files.createSymbolicLink(made, elsewhere);
        assertThat(archive(Map.of()).shared().archive()).isNull();
    }

    @Test
    void noMoreThanTwoAreKept() throws Exception {
        assertThat(archive(Map.of()).noteRun()).isFalse();
        for (int i = 1; i <= 4; i++) {
            Path old = Files.writeString(cache.resolve(("" + i).repeat(32) + "-3.jsa"), "old");
            Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH.plusSeconds(i)));
        }

        archive(Map.of()).noteRun();

        try (Stream<Path> left = Files.list(cache)) {
            assertThat(left.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jsa")))
                    .containsExactly("4".repeat(32) + "-3.jsa");
        }
    }

    /** The folder may be one that a user has named. */
    @Test
    void archivesOfOthersAreNoneOfOurs() throws Exception {
        assertThat(archive(Map.of()).noteRun()).isFalse();
        String key = "0123456789abcdef".repeat(2);
        for (String name : List.of("mine.jsa", "classes-3.jsa", key + ".jsa", key + "-3.jsa.jsa", key + "-x.jsa")) {
            Path other = Files.writeString(cache.resolve(name), "old");
            Files.setLastModifiedTime(other, FileTime.from(Instant.EPOCH));
        }
        Path folderOfUser = Files.createDirectory(cache.resolve(key + "-4.jsa"));

        assertThat(archive(Map.of()).noteRun()).isTrue();

        assertThat(folderOfUser).isDirectory();
        try (Stream<Path> left = Files.list(cache)) {
            assertThat(left.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".jsa")))
                    .containsExactlyInAnyOrder(
                            "mine.jsa", "classes-3.jsa", key + ".jsa", key + "-3.jsa.jsa", key + "-x.jsa");
        }
    }

    @Test
    void aBrokenOneIsLeftAsideByJava() throws Exception {
        Path broken = Files.write(folder.resolve("broken.jsa"), new byte[300_000]);
        EngineCommand command = command(jar).sharing(broken);
        List<String> words = command.process().command();
        List<String> asked = words.subList(1, words.size() - 1);

        Process java = command.process(
                        Stream.concat(asked.stream(), Stream.of("-version")).toList())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(java.getInputStream().readAllBytes())).contains("version");
        assertThat(java.waitFor()).isZero();
    }

    @Test
    void theCacheOfAUserIsWhereThePlatformHasIt() {
        Path home = folder.resolve("home");
        assertThat(CacheHome.of(Map.of("XDG_CACHE_HOME", folder.resolve("x").toString()), "Linux", home))
                .isEqualTo(folder.resolve("x/service-report"));
        assertThat(CacheHome.of(Map.of("XDG_CACHE_HOME", "relative"), "Linux", home))
                .isEqualTo(home.resolve(".cache/service-report"));
        assertThat(CacheHome.of(Map.of(), "Mac OS X", home)).isEqualTo(home.resolve("Library/Caches/service-report"));
        assertThat(CacheHome.of(Map.of(), "Windows 11", home)).isEqualTo(home.resolve("AppData/Local/service-report"));
    }

    private ClassArchive archive(Map<String, String> environment) {
        return ClassArchive.of(cache.toString(), command(jar), environment).orElseThrow();
    }

    private static EngineCommand command(Path library) {
        return EngineCommand.of(List.of(new File(library.toString())), null, null);
    }

    /** An archive as it is named for that Java and library: the mark of a run tells the key. */
    private Path given(String content) throws Exception {
        archive(Map.of()).noteRun();
        try (Stream<Path> marks = Files.list(cache)) {
            String key = marks.map(mark -> mark.getFileName().toString())
                    .filter(name -> name.endsWith(".seen"))
                    .findFirst()
                    .orElseThrow()
                    .replace(".seen", "");
            return Files.writeString(cache.resolve(key + "-" + content.length() + ".jsa"), content);
        }
    }
}
