package dev.servicereport.dataset;

import dev.servicereport.availability.Measurements;
import dev.servicereport.contract.Contract;
import dev.servicereport.contract.Register;
import dev.servicereport.delivery.Delivery;
import dev.servicereport.delivery.NilReturn;
import dev.servicereport.equipment.EquipmentStanding;
import dev.servicereport.inventory.Asset;
import dev.servicereport.payment.PaymentBook;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.requirement.Requirement;
import dev.servicereport.response.Incident;
import dev.servicereport.response.Inquiry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything read from a data directory, without a fault.
 *
 * @param contract what was agreed
 * @param measurements from what availability is worked out
 * @param incidents 障害
 * @param inquiries 問合せ
 * @param assets 構成品目
 * @param delivery the registers behind the documents for acceptance
 * @param payments 支払計画と支払実績
 * @param reading which files that was, and what to know of them
 */
public record Dataset(
        Contract contract,
        Measurements measurements,
        List<Incident> incidents,
        List<Inquiry> inquiries,
        List<Asset> assets,
        Delivery delivery,
        PaymentBook payments,
        Reading reading) {

    public Dataset {
        incidents = List.copyOf(incidents);
        inquiries = List.copyOf(inquiries);
        assets = List.copyOf(assets);
    }

    /**
     * What was read.
     *
     * @param files the files, in the order of their names
     * @param notices what the reader should know of the data
     * @param requirements what the specification asks for, in the order of its file; empty when the contract follows none up
     * @param assetPlaces where each asset stands, by id
     */
    public record Reading(
            List<InputFile> files,
            List<Problem> notices,
            List<Requirement> requirements,
            Map<String, SourceLocation> assetPlaces) {

        public Reading {
            requirements = List.copyOf(requirements);
            assetPlaces = Map.copyOf(assetPlaces);
            files = List.copyOf(files);
            notices = List.copyOf(notices);
        }
    }

    /** The inventory against what was agreed, at a day. */
    public EquipmentStanding equipment(LocalDate asOf) {
        return EquipmentStanding.of(contract, assets, asOf);
    }

    /** The files read, in the order of their names. */
    public List<InputFile> files() {
        return reading.files();
    }

    /** What the reader should know of the data. */
    public List<Problem> notices() {
        return reading.notices();
    }

    /** What the specification asks for; empty when the contract follows none up (要件). */
    public List<Requirement> requirements() {
        return reading.requirements();
    }

    /**
     * The same with its registers as they were known before a second: what they date later has not happened yet. Measurements, responses
     * and payments are cut where they are counted.
     */
    public Dataset knownBefore(long second) {
        return new KnownBefore(this, second).known();
    }

    /**
     * Whether a register is there, though it may be empty: without it nothing can be said to have happened so many times. Of one that
     * the contract demands silence says nothing: it has rows, or somebody has declared that there was nothing. Such a declaration will
     * do without a file as well.
     */
    public boolean keeps(Register register) {
        return hasRows(register) || !declarations(register).isEmpty();
    }

    /** The same of a month: of one without rows it was declared that there was nothing on every day of it that is in the term. */
    public boolean keeps(Register register, YearMonth month) {
        LocalDate from = contract.term().serviceFrom();
        LocalDate first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
        return hasRows(register)
                || NilReturn.firstUndeclared(declarations(register), first).isAfter(lastDay(month));
    }

    /**
     * The same of every month from a first one to a day, as far as they are over on it and in the term; while none is over, of the
     * register alone: the month under way may be declared when it is over.
     *
     * @param asOf the last day that counts
     */
    public boolean keeps(Register register, YearMonth first, LocalDate asOf) {
        LocalDate end =
                asOf.isAfter(contract.term().serviceTo()) ? contract.term().serviceTo() : asOf;
        List<YearMonth> over = Stream.iterate(
                        first, month -> !lastDay(month).isAfter(end), month -> month.plusMonths(1))
                .toList();
        return over.isEmpty() ? keeps(register) : over.stream().allMatch(month -> keeps(register, month));
    }

    private LocalDate lastDay(YearMonth month) {
        LocalDate to = contract.term().serviceTo();
        LocalDate last = month.atEndOfMonth();
        return last.isAfter(to) && !month.atDay(1).isAfter(to) ? to : last;
    }

    /** Or may be without: a file that is empty though nobody demands it. */
    private boolean hasRows(Register register) {
        boolean there =
                keeps(register.file()) || Registers.source(contract, register).isPresent();
        return there && !(contract.sla().isDemanded(register) && RegisterRows.isEmpty(this, register));
    }

    private List<NilReturn> declarations(Register register) {
        return delivery.handling().nilReturns().stream()
                .filter(one -> register.names().anyMatch(one.register()::equals))
                .toList();
    }

    /** Whether there is a file of our own of that name, or a folder of it. */
    public boolean keeps(String register) {
        return files().stream().map(InputFile::name).anyMatch(name -> Registers.isOf(name, register));
    }
}
