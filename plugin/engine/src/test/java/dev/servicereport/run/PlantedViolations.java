package dev.servicereport.run;

import dev.servicereport.start.SampleProject;
import freemarker.template.Configuration;
import java.awt.Color;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.commons.csv.CSVFormat;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.asciidoctor.Asciidoctor;
import org.jfree.chart.JFreeChart;
import org.jruby.Ruby;
import org.yaml.snakeyaml.Yaml;

/** Breaks every rule of the architecture at once, to see the test of them fail. Nothing else uses it. */
final class PlantedViolations {

    SampleProject laterPackageAndCycle;
    Asciidoctor asciidoctor;
    Ruby jruby;
    PDDocument pdfbox;
    CSVFormat csv;
    Configuration freemarker;
    Yaml yaml;
    JFreeChart chart;
    SVGGraphics2D batik;
    Color awt;
    XMLSlideShow slides;

    private PlantedViolations() {}

    /** Nothing of it shows in the signature. */
    static long ratioInALocal(long part, long whole) {
        double ratio = part;
        return (long) (ratio / whole);
    }
}
