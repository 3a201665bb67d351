package dev.servicereport.documents.project;

import dev.servicereport.delivery.Migration;
import dev.servicereport.delivery.Migration.Amount;
import dev.servicereport.documents.project.MigrationPaper.Item;
import dev.servicereport.documents.project.MigrationPaper.Item.Comparison;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words the record of migration (データ移行記録). */
public final class MigrationWriter {

    private final List<Migration> migrations;
    private final ServiceTree services;
    private final LocalDate asOf;

    /** @param asOf the last day that counts */
    public MigrationWriter(List<Migration> migrations, ServiceTree services, LocalDate asOf) {
        this.migrations = migrations;
        this.services = services;
        this.asOf = asOf;
    }

    public MigrationPaper write() {
        return new MigrationPaper(
                Display.date(asOf),
                List.of(sentence()),
                migrations.stream().map(this::item).toList());
    }

    private String sentence() {
        List<Migration> done = migrations.stream()
                .filter(migration -> migration.isDoneBy(asOf))
                .toList();
        long proven = done.stream().filter(Migration::isProven).count();
        return Display.date(asOf) + "現在、" + migrations.size() + "件のうち" + done.size() + "件を実施し、" + proven
                + "件で移行前後の一致を確認しています。";
    }

    private Item item(Migration migration) {
        String service = services.find(migration.service()).map(Service::name).orElse(migration.service());
        return new Item(
                migration.id(),
                new Item.Subject(service, migration.data()),
                new Item.Method(
                        Words.orNone(migration.plan().method()),
                        Words.orNone(migration.plan().rollback())),
                new Item.Dates(known(migration.plan().agreedOn()), known(migration.performedOn())),
                migration.isDoneBy(asOf) ? counts(migration.source(), migration.target()) : List.of(),
                result(migration),
                Words.orNone(migration.remarks()));
    }

    /** A day that lies behind the last one that counts is not known yet. */
    private String known(@Nullable LocalDate day) {
        return Words.date(day == null || day.isAfter(asOf) ? null : day);
    }

    private static List<Comparison> counts(Amount before, Amount after) {
        return Stream.of(
                        compare("件数", number(before.count()), number(after.count())),
                        compare("バイト数", number(before.bytes()), number(after.bytes())),
                        compare("ハッシュ値", before.checksum(), after.checksum()))
                .filter(row -> !row.before().equals(Words.NONE) || !row.after().equals(Words.NONE))
                .toList();
    }

    private static String number(@Nullable Long number) {
        return number == null ? "" : Display.number(number);
    }

    private static Comparison compare(String name, String before, String after) {
        boolean both = !before.isEmpty() && !after.isEmpty();
        String verdict = !both ? Words.NONE : before.equals(after) ? "一致" : "不一致";
        return new Comparison(name, Words.orNone(before), Words.orNone(after), verdict);
    }

    private String result(Migration migration) {
        if (!migration.isDoneBy(asOf)) {
            return "未実施";
        }
        if (!migration.isCompared()) {
            return "移行前後を比較した記録がない";
        }
        return migration.isProven() ? "移行前後の一致を確認" : "移行前後が一致しない";
    }
}
