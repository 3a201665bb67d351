package dev.servicereport.accept;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.MediaDisposal;
import dev.servicereport.inventory.Asset;
import dev.servicereport.wording.RegisterWords;
import dev.servicereport.wording.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Media that were taken out of use with their data on them (specification 3.1(2)). */
final class MediaRules {

    private static final String DISPOSALS = "media-disposals.csv";

    private MediaRules() {}

    /** Media that were taken out of use and whose data nobody made unreadable, or whose serial number was another one. */
    static Stream<OpenPoint> media(Dataset dataset, LocalDate asOf) {
        List<MediaDisposal> disposals = dataset.delivery().handling().disposals();
        Stream<OpenPoint> undone = disposals.stream()
                .filter(disposal -> !disposal.replacedOn().isAfter(asOf) && !disposal.isDoneBy(asOf))
                .map(MediaRules::undone);
        Stream<OpenPoint> unrecorded = dataset.assets().stream()
                .filter(asset -> isReplaced(asset, asOf))
                .filter(asset -> disposals.stream()
                        .noneMatch(disposal -> disposal.asset().equals(asset.id())))
                .map(MediaRules::unrecorded);
        Stream<OpenPoint> others = disposals.stream()
                .filter(disposal -> disposal.isDoneBy(asOf) && isOther(disposal, dataset.assets()))
                .map(MediaRules::other);
        return Stream.of(undone, unrecorded, others).flatMap(points -> points);
    }

    private static boolean isReplaced(Asset asset, LocalDate asOf) {
        LocalDate replaced = asset.care().replacedOn();
        return asset.kind() == Asset.Kind.MEDIUM && replaced != null && !replaced.isAfter(asOf);
    }

    private static OpenPoint undone(MediaDisposal disposal) {
        return OpenPoint.of(
                DISPOSALS,
                disposal.id(),
                "replaced on " + disposal.replacedOn() + ", neither erased nor destroyed",
                Texts.program().parts("open.medium-readable", "medium", disposal.medium()));
    }

    /** Whether what was destroyed has another serial number than what was taken out of use. */
    private static boolean isOther(MediaDisposal disposal, List<Asset> assets) {
        return assets.stream()
                .filter(asset -> asset.id().equals(disposal.asset()))
                .map(asset -> asset.care().serial())
                .anyMatch(serial -> !serial.isEmpty()
                        && !disposal.serial().isEmpty()
                        && !BriefingRules.plain(serial).equals(BriefingRules.plain(disposal.serial())));
    }

    private static OpenPoint other(MediaDisposal disposal) {
        return new OpenPoint(
                DISPOSALS,
                disposal.id(),
                "destroyed under another serial number than " + disposal.asset() + " has in inventory.csv",
                RegisterWords.otherSerial(disposal.medium()),
                RegisterWords.MEND_SERIAL);
    }

    private static OpenPoint unrecorded(Asset asset) {
        return OpenPoint.of(
                "inventory.csv",
                asset.id(),
                "replaced, no row in " + DISPOSALS,
                Texts.program().parts("open.medium-unrecorded", "medium", asset.name(), "file", DISPOSALS));
    }
}
