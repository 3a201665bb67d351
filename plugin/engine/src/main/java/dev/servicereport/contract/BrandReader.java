package dev.servicereport.contract;

import dev.servicereport.colour.Colour;
import dev.servicereport.colour.Contrast;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.contract.yaml.Text;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** {@code brand}: colours, logo and letterhead of one's own. */
final class BrandReader {

    private static final Pattern DIGITS = Pattern.compile("#?([0-9A-Fa-f]{6})");

    private static final Key<Colour> COLOR = Key.optional(
            "color",
            colour(Brand::ofText, Contrast.TEXT, "for text on its tints", "文字（表の見出しの淡色の上）"),
            "Headings, rules, links and tints, as six hexadecimal digits; text in it keeps a contrast of 4.5:1",
            "見出し・罫線・リンクの色");
    private static final Key<Colour> ACCENT = Key.optional(
            "accent",
            colour(colour -> Contrast.of(colour, Colour.WHITE), Contrast.MARK, "for marks on white", "図の線と塗り（白の上）"),
            "Lines and areas of charts, as six hexadecimal digits, with a contrast of 3:1 on white; the same as color unless"
                    + " given",
            "図の線と塗りの色");

    private static final Key<String> FILE =
            Key.required("file", Text.LINE, "Its path in the data folder: a PNG or JPEG picture", "画像のファイル");
    private static final Key<String> ALT =
            Key.required("alt", Text.LINE, "What it shows, for who does not see it", "代替テキスト");
    private static final Key<Brand.Logo> LOGO = Key.optional(
            "logo",
            new Section<>(List.of(FILE, ALT), fields -> new Brand.Logo(fields.get(FILE), fields.get(ALT))),
            "The picture at the head of documents, pages and slides",
            "ロゴ");
    private static final Key<String> LETTERHEAD =
            Key.optional("letterhead", Text.LINE, "What stands beside the logo, on one line", "レターヘッド");

    private static final Section<Brand> SECTION =
            new Section<>(List.of(COLOR, ACCENT, LOGO, LETTERHEAD), BrandReader::brand);

    static final Key<Brand> BRAND = Key.optional("brand", SECTION, "What documents look like that are one's own", "意匠")
            .byDefault("{}");

    private BrandReader() {}

    private static Brand brand(Fields fields) {
        return new Brand(
                fields.find(COLOR).orElse(null),
                fields.find(ACCENT).orElse(null),
                fields.find(LOGO).orElse(null),
                fields.find(LETTERHEAD).orElse(""));
    }

    /**
     * A colour that can be seen.
     *
     * @param contrast what of it counts
     * @param needed the least of it
     */
    private static Scalar<Colour> colour(
            Function<Colour, Contrast> contrast, Contrast needed, String what, String japanese) {
        return new Scalar<>(
                text -> {
                    Colour colour =
                            Colour.of(Scalars.match(DIGITS, text, noColour()).group(1));
                    if (!contrast.apply(colour).isAtLeast(needed)) {
                        throw tooPale(colour, contrast, needed, what, japanese);
                    }
                    return colour;
                },
                schema -> {
                    schema.putArray("anyOf")
                            .add(schema.objectNode().put("type", "string").put("pattern", Shapes.COLOUR))
                            .add(schema.objectNode().put("type", "number"));
                    schema.putArray("examples").add("1F3A5F");
                });
    }

    private static Refusal noColour() {
        return new Refusal(
                "a colour of six hexadecimal digits, such as \"1F3A5F\"", "色は「\"1F3A5F\"」のように、16進数6桁を引用符で囲んで書いてください");
    }

    private static Refusal tooPale(
            Colour colour, Function<Colour, Contrast> contrast, Contrast needed, String what, String japanese) {
        Contrast has = contrast.apply(colour);
        String nearest = colour.darkened(darker -> contrast.apply(darker).isAtLeast(needed))
                .digits();
        return new Refusal(
                "a colour with a contrast of at least " + needed + ":1 " + what + "; this one has " + has
                        + ":1, and the nearest darker one that passes is \"" + nearest + "\"",
                japanese + "のコントラスト比が " + has + "：1 で、" + needed + "：1 に足りません。足りる色で最も近いものは「\"" + nearest + "\"」です");
    }
}
