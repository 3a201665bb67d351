package dev.servicereport.dataset;

import dev.servicereport.contract.Contract;
import dev.servicereport.contract.Register;
import dev.servicereport.contract.Source;
import java.util.Optional;

/** Which files make a register. */
final class Registers {

    private Registers() {}

    /** Whether a file is one of our own of that register, or lies in its folder. */
    static boolean isOf(String file, String register) {
        return file.equals(register + ".csv") || file.equals(register + ".xlsx") || file.startsWith(register + "/");
    }

    /** The files of a source that is read into that register. */
    static Optional<String> source(Contract contract, Register register) {
        return contract.sources().stream()
                .filter(source -> source.kind().name().equals(register.name()))
                .map(Source::files)
                .findFirst();
    }
}
