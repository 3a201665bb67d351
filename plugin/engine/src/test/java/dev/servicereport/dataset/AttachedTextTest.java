package dev.servicereport.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 123456789018 has a valid check digit and belongs to nobody. */
class AttachedTextTest {

    private static final String RUNS = "<w:p><w:r><w:t>1234</w:t></w:r><w:r><w:t>56789018</w:t></w:r></w:p>";

    @TempDir
    Path folder;

    private boolean holdsNumber(String name, byte[] bytes) throws IOException {
        return AttachedText.holdsNumber(Files.write(folder.resolve(name), bytes), name);
    }

    private boolean holdsNumberInside(String name, String entry, String text) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(UTF_8));
        }
        return AttachedText.holdsNumber(file, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.csv", "a.md", "a.HTML", "a.json", "a.xml"})
    void findsANumberInAFileOfText(String name) throws IOException {
        assertThat(holdsNumber(name, "氏名 山田 番号 1234-5678-9018\n".getBytes(UTF_8)))
                .isTrue();
        assertThat(holdsNumber(name, "氏名 山田 番号 1234-5678-9012\n".getBytes(UTF_8)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-31j", "UTF-16"})
    void findsItInEveryEncoding(String encoding) throws IOException {
        assertThat(holdsNumber("a.txt", "番号１２３４５６７８９０１８".getBytes(Charset.forName(encoding))))
                .isTrue();
    }

    @Test
    void findsANumberThatMarkupTearsApart() throws IOException {
        assertThat(holdsNumber("a.html", "<p>1234<b>5678</b>9018</p>".getBytes(UTF_8)))
                .isTrue();
        assertThat(holdsNumberInside("a.docx", "word/document.xml", RUNS)).isTrue();
        assertThat(holdsNumberInside("a.xlsx", "xl/worksheets/sheet1.xml", "<c r=\"A1\"><v>123456789018</v></c>"))
                .isTrue();
    }

    @Test
    void takesCellsAndParagraphsForTextsOfTheirOwn() throws IOException {
        assertThat(holdsNumberInside("a.xlsx", "xl/worksheets/sheet1.xml", "<c><v>123456</v></c><c><v>789018</v></c>"))
                .isFalse();
    }

    @Test
    void passesOverWhatItCannotSearch() throws IOException {
        assertThat(holdsNumber("a.docx", "under a password".getBytes(UTF_8))).isFalse();
        assertThat(holdsNumber("a.pdf", "123456789018".getBytes(UTF_8))).isFalse();
    }

    @Test
    void refusesADeliverableWithoutTellingTheNumber() throws IOException {
        DataFiles.soundIn(folder);
        DataFiles.write(folder, "deliverables/design.txt", "番号 1234-5678-9018\n");
        assertThat(DataFiles.messages(folder))
                .containsExactly(
                        "deliverables.csv:2 [file]: found 'twelve digits that are not shown', expected a file without"
                                + " a number that may be an Individual Number (ファイルの本文に個人番号（マイナンバー）の疑いがある番号があります。"
                                + "値は表示しません。ファイルから取り除いてください)");
    }
}
