package dev.servicereport.dataset;

import dev.servicereport.contract.Contract;
import dev.servicereport.contract.ContractFile;
import dev.servicereport.contract.Keeping;
import dev.servicereport.contract.Register;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds what is wrong with {@code registers} of the contract: names that no register has, and registers against the agreement. */
final class RegisterCheck {

    private final ContractFile agreement;
    private final List<KnownRegister> registers;
    private final List<InputFile> files;

    /** @param files every file that was read */
    RegisterCheck(ContractFile agreement, List<KnownRegister> registers, List<InputFile> files) {
        this.agreement = agreement;
        this.registers = registers;
        this.files = files;
    }

    List<Problem> faults() {
        Map<String, String> ids = KnownRegister.idsByName(registers);
        Map<String, String> named = new HashMap<>();
        return new TreeMap<>(agreement.contract().sla().registers())
                .entrySet().stream()
                        .flatMap(entry -> ids.containsKey(entry.getKey())
                                ? known(entry.getKey(), entry.getValue(), ids.get(entry.getKey()), named)
                                : Stream.of(unknown(entry.getKey(), ids)))
                        .toList();
    }

    private Problem unknown(String name, Map<String, String> ids) {
        return Problem.error(
                        agreement.locate("registers." + name), name, Nearest.oneOf(KnownRegister.shortNames(ids), name))
                .hint("registers に書けるのは、台帳・簿冊の識別子又はファイル名です");
    }

    private Stream<Problem> known(String name, Keeping keeping, String id, Map<String, String> named) {
        String other = named.putIfAbsent(id, name);
        if (other != null) {
            return Stream.of(Problem.error(
                            agreement.locate("registers." + name),
                            name,
                            "a register that is named once, not as " + other)
                    .hint("同じ記録簿が2回書かれています。どちらかを消してください"));
        }
        return keeping == Keeping.NONE ? kept(name, id).stream() : Stream.of();
    }

    /** A register that is there although the contract says that it is not kept. */
    private Optional<Problem> kept(String name, String id) {
        KnownRegister register = registers.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        Contract contract = agreement.contract();
        Optional<String> there = files.stream()
                .map(InputFile::name)
                .filter(file -> Registers.isOf(file, register.file()))
                .findFirst()
                .or(() -> Stream.of(Register.values())
                        .filter(one -> one.file().equals(register.file()))
                        .flatMap(one -> Registers.source(contract, one).stream())
                        .findFirst());
        return there.map(
                file -> Problem.error(agreement.locate("registers." + name), "none", "'kept', because there is " + file)
                        .hint("備えない（none）とした記録簿のファイル " + file + " があります。どちらかを改めてください"));
    }
}
