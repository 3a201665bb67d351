package dev.servicereport.document;

import java.util.List;

/**
 * A text that would do something in AsciiDoc if it got in as it is.
 *
 * @param value the text
 * @param shown what a reader shall see of it
 */
public record HostileText(String value, String shown) {

    /** One of each kind of AsciiDoc's syntax, and of what hides or turns round characters. */
    public static final List<HostileText> ALL = List.of(
            same("pass:[<script>alert(1)</script>]"),
            same("+++<b>太字</b>+++"),
            same("++<b>太字</b>++"),
            same("$$<b>太字</b>$$"),
            same("<script>alert(1)</script>"),
            same("javascript:alert(1)[押す]"),
            same("link:javascript:alert(1)[押す]"),
            same("https://example.com/[押す]"),
            same("https://example.com/?a=1&b=2"),
            same("ftp://example.com"),
            same("見本@example.com"),
            same("mailto:mihon@example.com[便り]"),
            same("image:https://example.com/a.png[絵]"),
            same("image::https://example.com/a.png[絵]"),
            same("image:/etc/passwd[]"),
            same("ifdef::backend[]"),
            same("ifeval::[1==1]"),
            same("endif::[]"),
            same("include::/etc/passwd[]"),
            same("a|b"),
            same("2+|広い"),
            same("3*|三回"),
            same(".2+^.>s|縦"),
            same("|==="),
            same("!==="),
            same(",==="),
            same("停止 a"),
            same("h"),
            same("* 項目"),
            same("- 項目"),
            same("• 項目"),
            same(". 項目"),
            same("1. 項目"),
            same("用語:: 説明"),
            same("<1> 注釈"),
            same(".題"),
            same("= 題"),
            same("== 節"),
            same("題\\"),
            same("{asciidoctor-version}"),
            same("{set:x:1}"),
            same("{counter:a}"),
            same("\\{x}"),
            same(":name: value"),
            same("&entities;"),
            same("&#65;"),
            same("&amp;"),
            same("// 注"),
            same("////"),
            same("----"),
            same("===="),
            same("____"),
            same("++++"),
            same("****"),
            same("--"),
            same("'''"),
            same("<<<"),
            same("```"),
            same("<<先,文>>"),
            same("[[id]]"),
            same("[#id.role]"),
            same("xref:他[文]"),
            same("footnote:[注]"),
            same("stem:[x^2]"),
            same("kbd:[Ctrl+C]"),
            same("icon:fire[]"),
            same("indexterm:[a]"),
            same("((索引))"),
            same("*強調* _斜体_ `等幅` #印# ^上^ ~下~"),
            same("**強**調__斜__体``等``幅##印##"),
            same("[.big]#大#"),
            same("\"`引用`\""),
            same("it's 3--4... (C) (R) (TM) -> => <- <="),
            same("NOTE: 注意"),
            same("[NOTE]"),
            same("文 +"),
            same("\\"),
            same("]"),
            same("\""),
            same("'"),
            same(","),
            same("],width=9999"),
            same("C:\\Users\\見本"),
            same("2025-02-20"),
            same("ａ｜ｂ"),
            new HostileText("一行目\n二行目", "一行目\n二行目"),
            new HostileText("一行目\r\nifdef::x[]\r\n", "一行目\nifdef::x[]\n"),
            new HostileText("一\r二\u2028三\u2029四", "一\n二\n三\n四"),
            new HostileText("表\t計算", "表 計算"),
            new HostileText("空  白   三", "空 \u00A0白 \u00A0 三"),
            new HostileText("右\u202E左", "右〔U+202E〕左"),
            new HostileText("\u2066囲い\u2069", "〔U+2066〕囲い〔U+2069〕"),
            new HostileText("零\u200B幅\u200D\uFEFF", "零〔U+200B〕幅〔U+200D〕〔U+FEFF〕"),
            new HostileText("鈴\u0007無\u0000\u001B[31m", "鈴〓無〓〓[31m"),
            new HostileText("片\uD83D割れ", "片〓割れ"),
            new HostileText("\uDE00", "〓"),
            new HostileText("絵😀文字", "絵〓文字"),
            new HostileText("私\uE000用", "私〓用"));

    private static HostileText same(String value) {
        return new HostileText(value, value);
    }

    @Override
    public String toString() {
        return shown;
    }
}
