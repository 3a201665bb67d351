package dev.servicereport.many;

import dev.servicereport.document.Assets;
import dev.servicereport.document.HtmlText;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.document.Templates;
import dev.servicereport.wording.ContractsWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** The overview page as HTML (契約の一覧). */
public final class OverviewPage {

    /** Its file among output. */
    public static final String FILE = "contracts.html";

    /** Its title. */
    public static final String TITLE = ContractsWords.TITLE;

    private static final String TEMPLATE = "site/overview.html";
    private static final String WHOLE = "site/overview-page.html";

    private final Assets assets;

    /** @param assets templates and style sheet, the user's own over the bundled ones */
    public OverviewPage(Assets assets) {
        this.assets = assets;
    }

    /**
     * The inside of a page, to be put into a skin.
     *
     * @param contracts the contracts, in any order
     * @param places where their pages lie
     * @param files the address of the folder with {@code contracts.json} and {@code contracts.csv}; empty for that of the page
     * @param style the address of the style sheet; empty when the page has it already
     */
    public String inside(List<ContractLine> contracts, Places places, String files, String style)
            throws TemplateFault, IOException {
        OverviewView view = new OverviewWriter(contracts, places).write();
        String folder = files.isEmpty() ? "" : files + "/";
        return Templates.html(assets.templates())
                .fill(
                        TEMPLATE,
                        Map.of(
                                "page",
                                view,
                                "style",
                                style,
                                "table",
                                folder + ContractFiles.CSV,
                                "json",
                                folder + ContractFiles.JSON));
    }

    /** A page by itself with its style, to lie beside {@code contracts.json} and {@code contracts.csv}. */
    public String whole(List<ContractLine> contracts, Places places) throws TemplateFault, IOException {
        String style = Files.readString(assets.styleSheet(), StandardCharsets.UTF_8);
        return Templates.html(assets.templates())
                .fill(
                        WHOLE,
                        Map.of(
                                "style",
                                HtmlText.rendered(style),
                                "content",
                                HtmlText.rendered(inside(contracts, places, "", ""))));
    }
}
