package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class WarmFolderTest {

    @TempDir
    Path top;

    private Path path;
    private WarmFolder folder;

    @BeforeEach
    void name() {
        path = top.resolve("engines");
        folder = new WarmFolder(path);
    }

    @Test
    void isForItsUserAlone() throws Exception {
        folder.make();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rwx------");
    }

    @Test
    void oneThatOthersMayReadIsRefused() throws Exception {
        for (String open : new String[] {"rwxr-----", "rwx---r--", "rwx--x---", "rwxrwxrwx"}) {
            folder.make();
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(open));
            assertRefused();
            Files.delete(path);
        }
    }

    @Test
    void aLinkToOneIsRefused() throws Exception {
        Path elsewhere = Files.createDirectory(
                top.resolve("elsewhere"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createSymbolicLink(path, elsewhere);
        assertRefused();
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void oneBelowAFolderThatOthersMayWriteToIsRefused() throws Exception {
        Path open = Files.createDirectory(top.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        path = open.resolve("engines");
        folder = new WarmFolder(path);
        assertRefused();
    }

    /** As another user's would, its owner's name is not the one of this user. */
    @Test
    void oneOfAnotherUserIsRefused() throws Exception {
        folder.make();
        String user = System.getProperty("user.name");
        System.setProperty("user.name", "somebody-else");
        try {
            assertRefused();
        } finally {
            System.setProperty("user.name", user);
        }
        assertThatCode(folder::requirePrivate).doesNotThrowAnyException();
    }

    @Test
    void aNameTooLongForASocketIsRefused() {
        WarmFolder deep = new WarmFolder(top.resolve("d".repeat(80)));
        assertThatThrownBy(deep::make).isInstanceOf(IOException.class).hasMessageContaining("too long a name");
        assertThat(deep.isThere()).isFalse();
    }

    @Test
    void onlyWhatIsCalledLikeASocketIsOne() throws Exception {
        folder.make();
        String key = "0123456789abcdef".repeat(2);
        for (String name :
                new String[] {key + "-17.sock", key + "-x.sock", key + ".sock", "a-1.sock", key + "-17.tmp"}) {
            Files.createFile(path.resolve(name));
        }
        assertThat(folder.sockets()).containsExactly(new WarmFolder.Socket(path.resolve(key + "-17.sock"), key, 17));
        assertThat(folder.sockets("f".repeat(32))).isEmpty();
    }

    /** Numbers of processes are used again: this test's own process is no engine. */
    @Test
    void aProcessWithAnotherCommandLineIsNotTheEngine() {
        long pid = ProcessHandle.current().pid();
        assertThat(new WarmFolder.Socket(path, "0123456789abcdef".repeat(2), pid).process())
                .isEmpty();
    }

    private void assertRefused() {
        assertThatThrownBy(folder::make)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("not a folder that this user alone may read")
                .hasMessageEndingWith(path.toString());
    }
}
