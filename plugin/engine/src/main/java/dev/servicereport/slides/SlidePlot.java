package dev.servicereport.slides;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Puts a chart on a slide, with the workbook that holds its data. */
final class SlidePlot {

    private static final String WORKBOOK = "rId1";

    private SlidePlot() {}

    static void draw(XMLSlideShow show, XSLFSlide page, Plot plot, Rectangle2D place) throws IOException {
        XSLFChart chart = show.createChart();
        try {
            workbook(show, chart, plot);
            chart.getCTChartSpace()
                    .set(ChartSpaceDocument.Factory.parse(PlotXml.of(plot, WORKBOOK))
                            .getChartSpace());
        } catch (InvalidFormatException | XmlException impossible) {
            throw new IllegalStateException("names and XML of our own", impossible);
        }
        page.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(place.getX()),
                        Units.toEMU(place.getY()),
                        Units.toEMU(place.getWidth()),
                        Units.toEMU(place.getHeight())));
        List<CTGraphicalObjectFrame> frames =
                page.getXmlObject().getCSld().getSpTree().getGraphicFrameList();
        describe(frames.get(frames.size() - 1), plot);
    }

    private static void workbook(XMLSlideShow show, XSLFChart chart, Plot plot)
            throws InvalidFormatException, IOException {
        int number = show.getCharts().size();
        PackagePartName name =
                PackagingURIHelper.createPartName("/ppt/embeddings/Microsoft_Excel_Worksheet" + number + ".xlsx");
        PackagePart part = show.getPackage().createPart(name, XSLFRelation.WORKBOOK.getContentType());
        try (OutputStream file = part.getOutputStream()) {
            file.write(PlotBook.of(plot));
        }
        chart.getPackagePart()
                .addRelationship(name, TargetMode.INTERNAL, XSLFRelation.WORKBOOK.getRelation(), WORKBOOK);
    }

    private static void describe(CTGraphicalObjectFrame frame, Plot plot) {
        CTNonVisualDrawingProps words = frame.getNvGraphicFramePr().getCNvPr();
        words.setName(plot.title());
        words.setDescr(plot.alt());
    }
}
