package dev.servicereport.dataset;

import dev.servicereport.contract.Contract;
import dev.servicereport.contract.ContractFile;
import dev.servicereport.contract.Register;
import dev.servicereport.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds registers that are there although the contract says that they are not kept. */
final class AbsentRegisters {

    private AbsentRegisters() {}

    /** @param files every file that was read */
    static List<Problem> faults(Optional<ContractFile> agreement, List<InputFile> files) {
        return agreement.stream()
                .flatMap(file -> Stream.of(Register.values())
                        .filter(register -> file.contract().sla().isWithout(register))
                        .flatMap(register -> fault(file, register, files).stream()))
                .toList();
    }

    private static Optional<Problem> fault(ContractFile agreement, Register register, List<InputFile> files) {
        Contract contract = agreement.contract();
        Optional<String> there = files.stream()
                .map(InputFile::name)
                .filter(name -> Registers.isOf(name, register.file()))
                .findFirst()
                .or(() -> Registers.source(contract, register));
        return there.map(name -> Problem.error(
                        agreement.locate("registers." + register.key()), "none", "'kept', because there is " + name)
                .hint("備えない（none）とした記録簿のファイル " + name + " があります。どちらかを改めてください"));
    }
}
