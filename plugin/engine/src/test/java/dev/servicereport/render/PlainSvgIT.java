package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.asciidoctor.jruby.AsciidoctorJRuby;
import org.asciidoctor.jruby.internal.JRubyRuntimeContext;
import org.jruby.Ruby;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts are read without a library for XML, to the same tree; whatever else a drawing may be is left to that library. */
@TestInstance(Lifecycle.PER_CLASS)
class PlainSvgIT {

    private static final String RUBY = "uri:classloader:/dev/servicereport/render/";
    private static final Path GOLDEN = Path.of("src/test/resources/golden2/expected/documents");

    private AsciidoctorJRuby asciidoctor;
    private Ruby ruby;

    /** What is still to be loaded after a chart, and before what the other tests read. */
    private String notLoaded = "";

    @BeforeAll
    void start() {
        asciidoctor = AsciidoctorJRuby.Factory.create(Gems.loadPath(), null);
        asciidoctor.requireLibrary(RUBY + "quicker-pdf.rb");
        asciidoctor.requireLibrary(RUBY + "quicker-svg.rb");
        ruby = JRubyRuntimeContext.get(asciidoctor);
        ruby.evalScriptlet("""
                def dump it
                  return it.value.inspect if it.node_type == :text
                  attributes = it.attributes.enum_for(:each).map {|name, value| [name, value.to_s] }.inspect
                  %([#{it.name} #{it.namespace} #{attributes} #{it.children.map {|child| dump child }.join ' '}])
                end
                """);
        notLoaded = told(
                "Prawn::SVG::Document.new($svg, [9, 9], {}); [Object.autoload?(:REXML), Object.autoload?(:CssParser)].inspect",
                "<svg width=\"9\" height=\"9\"><rect width=\"1\" height=\"1\"/></svg>");
    }

    @AfterAll
    void end() {
        asciidoctor.close();
    }

    private String told(String expression, String svg) {
        ruby.getGlobalVariables().set("$svg", ruby.newString(svg));
        return ruby.evalScriptlet(expression).toString();
    }

    private String plain(String svg) {
        return told("(root = ServiceReport::PlainSvg.read $svg) ? (dump root) : 'left'", svg);
    }

    private String stock(String svg) {
        return told("dump REXML::Document.new($svg).root", svg);
    }

    @Test
    void everyChartIsReadToTheSameTree() throws Exception {
        List<Path> charts;
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            charts = files.filter(file -> file.toString().endsWith(".svg")).toList();
        }
        assertThat(charts).hasSizeGreaterThan(10);
        for (Path chart : charts) {
            String svg = Files.readString(chart);
            assertThat(plain(svg))
                    .as(chart.toString())
                    .startsWith("[svg ")
                    .isEqualTo(stock(svg.replaceAll("<style>@font-face[^<]*</style>", "")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg/>",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" a=\"1\" ><g b=\"\"/> </svg>\n",
                "<svg><text x=\"&quot;&#x41;&#65;&amp;lt;\">あ &lt; い\n<tspan>う</tspan> &#128512;</text></svg>",
                "<svg xml:space=\"preserve\"><g xmlns=\"urn:a\"><a/></g><b>  </b></svg>",
            })
    void whatIsPlainIsReadToTheSameTree(String svg) {
        assertThat(plain(svg)).startsWith("[svg ").isEqualTo(stock(svg));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<svg><!-- a --></svg>",
                "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>",
                "<svg><style>rect { fill: red }</style></svg>",
                "<svg><text><![CDATA[a]]></text></svg>",
                "<svg><?a b?></svg>",
                "<svg fill=\"url(#a)\"/>",
                "<svg><use href=\"#a\"/></svg>",
                "<svg><s:rect/></svg>",
                "<svg a='1'/>",
                "<svg a=\"1\" a=\"2\"/>",
                "<svg a=\"1\nb\"/>",
                "<svg a=\"&b;\"/>",
                "<svg><text>a & b</text></svg>",
                "<svg><text>&amp</text></svg>",
                "<svg><text>&#0;</text></svg>",
                "<svg><text>&#xD800;</text></svg>",
                "<svg><text>&#99999999999999999999;</text></svg>",
                "<svg><text>&;</text></svg>",
                "<svg><g></svg></g>",
                "<svg><g>",
                "</svg>",
                "<svg></svg><svg/>",
                "<svg/>a",
                "<svg>\r\n</svg>",
            })
    void whateverElseIsLeftToTheLibrary(String svg) {
        assertThat(plain(svg)).isEqualTo("left");
    }

    @Test
    void theLibrariesAreNotLoadedForIt() {
        assertThat(notLoaded).isEqualTo("[\"rexml/document\", \"css_parser\"]");
    }
}
