package dev.servicereport.dataset;

import dev.servicereport.contract.Brand.Logo;
import dev.servicereport.contract.ContractFile;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The picture that {@code brand} in the contract names, as it lies in the data folder (ロゴ). It counts as read, but for no figure. */
final class BrandFiles {

    private final DataFolder folder;
    private final Problems problems;

    BrandFiles(DataFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    void read(Optional<ContractFile> agreement) throws IOException {
        if (agreement.isPresent()) {
            Logo logo =
                    agreement.get().contract().printed().appearance().brand().logo();
            if (logo != null) {
                look(agreement.get().locate("brand.logo.file"), logo.file());
            }
        }
    }

    private void look(SourceLocation where, String written) throws IOException {
        if (FolderAttachments.isOutside(written.replace('\\', '/'))) {
            refuse(where, written, "a path inside the data folder, like images/logo.png", "データフォルダーの外のファイルは指定できません");
            return;
        }
        try {
            there(where, written, folder.named(written.replace('\\', '/')));
        } catch (InvalidPathException unnameable) {
            refuse(where, written, "a file that can be read", "ファイルを読めません");
        }
    }

    private void there(SourceLocation where, String written, String name) throws IOException {
        if (!folder.has(name)) {
            String advice = Nearest.of(folder.beside(name), name.substring(name.lastIndexOf('/') + 1))
                    .map(other -> "'" + other + "' のことですか")
                    .orElse("ファイルを置くか、contract.yaml の名前を直してください");
            refuse(where, written, "a file in the data folder", "ファイルがありません。" + advice);
            return;
        }
        Optional<Problem> refusal = folder.refusal(name);
        if (refusal.isPresent()) {
            Problem why = refusal.get();
            refuse(where, why.found(), why.expected(), why.hint());
            return;
        }
        Path path = folder.attach(name);
        PictureHead head =
                PictureHead.of(Files.size(path) > PictureHead.MOST_BYTES ? new byte[0] : Files.readAllBytes(path));
        head.fault(Files.size(path)).ifPresent(fault -> refuse(where, fault.found(), fault.expected(), fault.hint()));
    }

    private void refuse(SourceLocation where, String found, String expected, String hint) {
        problems.add(Problem.error(where, found, expected).hint(hint));
    }
}
