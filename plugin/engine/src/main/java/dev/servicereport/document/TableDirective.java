package dev.servicereport.document;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a template writes round a table whose columns have names: {@code <@table name="stops" columns="rank service! remark">}. Those that
 * the contract leaves out are taken out (列の省略); {@code !} stands behind the name of one that is never left out.
 */
final class TableDirective implements TemplateDirectiveModel {

    private final Set<String> leftOut;

    /** @param leftOut a table's name, a dot, and the column's */
    TableDirective(Collection<String> leftOut) {
        this.leftOut = Set.copyOf(leftOut);
    }

    @Override
    @SuppressWarnings("rawtypes") // as FreeMarker declares it
    public void execute(Environment env, Map params, TemplateModel[] loopVars, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        String name = word(params, "name");
        List<String> columns = List.of(word(params, "columns").trim().split("\\s+"));
        StringWriter text = new StringWriter();
        body.render(text);
        try {
            env.getOut().write(new TableText(text.toString(), columns.size()).without(places(name, columns)));
        } catch (IllegalArgumentException unlike) {
            throw new TemplateModelException("found the table '" + name + "' with " + columns.size()
                    + " names, expected " + unlike.getMessage());
        }
    }

    private List<Integer> places(String table, List<String> columns) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (leftOut.contains(table + "." + columns.get(i))) {
                places.add(i);
            }
        }
        return places;
    }

    @SuppressWarnings("rawtypes")
    private static String word(Map params, String name) throws TemplateModelException {
        if (params.get(name) instanceof TemplateScalarModel word) {
            return word.getAsString();
        }
        throw new TemplateModelException("found a table without '" + name + "', expected a text for it");
    }
}
