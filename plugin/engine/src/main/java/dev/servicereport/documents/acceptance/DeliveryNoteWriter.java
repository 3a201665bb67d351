package dev.servicereport.documents.acceptance;

import dev.servicereport.delivery.AttachedFile;
import dev.servicereport.delivery.Deliverable;
import dev.servicereport.documents.acceptance.DeliveryNote.File;
import dev.servicereport.documents.acceptance.DeliveryNote.Row;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Words what was handed over (成果品納品書). */
public final class DeliveryNoteWriter {

    private final List<Deliverable> delivered;

    /** @param deliverables all deliverables; only those handed over are told */
    public DeliveryNoteWriter(List<Deliverable> deliverables) {
        delivered = deliverables.stream().filter(Deliverable::isDelivered).toList();
    }

    /** The note; empty when nothing was handed over. */
    public Optional<DeliveryNote> note() {
        return delivered.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeliveryNote(
                        delivered.stream().map(DeliveryNoteWriter::row).toList(), total()));
    }

    /** When the last of it was handed over; empty when nothing was. */
    public Optional<LocalDate> last() {
        return delivered.stream()
                .flatMap(deliverable -> Optional.ofNullable(deliverable.deliveredOn()).stream())
                .max(Comparator.naturalOrder());
    }

    private String total() {
        long files = delivered.stream()
                .filter(deliverable -> deliverable.file() != null)
                .count();
        return "計" + Display.number(delivered.size()) + "件（うち電子ファイル" + Display.number(files) + "件）";
    }

    private static Row row(Deliverable deliverable) {
        Long pages = deliverable.form().pages();
        return new Row(
                deliverable.id(),
                deliverable.name(),
                Words.orNone(deliverable.version()),
                Words.orNone(deliverable.form().medium()),
                Display.number(deliverable.form().copies()),
                pages == null ? "－" : Display.number(pages),
                Display.date(Objects.requireNonNull(deliverable.deliveredOn())),
                file(deliverable));
    }

    private static File file(Deliverable deliverable) {
        AttachedFile file = deliverable.file();
        if (file == null) {
            return new File("", "", "", deliverable.remarks());
        }
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        return new File(name, size(file.size()), file.sha256(), deliverable.remarks());
    }

    /** {@code 12,345バイト}. */
    private static String size(long bytes) {
        return Display.number(bytes) + "バイト";
    }
}
