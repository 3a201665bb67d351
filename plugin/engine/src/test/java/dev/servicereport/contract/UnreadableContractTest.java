package dev.servicereport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.csv.Unreadable;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A contract or a folder that the machine does not give out is said as a CSV file is. */
class UnreadableContractTest {

    @TempDir
    Path folder;

    /** Reading that file fails for everybody, root too. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatTheContractCannotBeRead() throws IOException {
        Files.createSymbolicLink(folder.resolve("contract.yaml"), Path.of("/proc/self/mem"));
        Problems problems = new Problems();
        assertThat(new ContractReader(problems).read(folder)).isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly("contract.yaml: found 'IOException', expected a file that the machine can read"
                        + " (ファイルを読み取れません。記憶装置や共有フォルダーの状態を確かめてください)");
    }

    @Test
    void namesPermissionWhereItIsMissing() {
        AccessDeniedException denied = new AccessDeniedException("/secret/place");
        assertThat(Unreadable.problem("contract.yaml", denied))
                .hasToString("contract.yaml: found 'a file that may not be read', expected permission to read it"
                        + " (ファイルの読取り権限がありません)");
        assertThat(Unreadable.folder("uptime", denied))
                .hasToString("uptime: found 'a folder that may not be read', expected permission to read it"
                        + " (フォルダーの読取り権限がありません)");
    }
}
