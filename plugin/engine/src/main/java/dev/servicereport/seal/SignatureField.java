package dev.servicereport.seal;

import dev.servicereport.wording.Texts;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * The field that a signature stands in. It shows nothing, and still has its place in the structure of a tagged document, for
 * otherwise the signed file would no longer be one for everybody (PDF/UA-1).
 */
final class SignatureField {

    private static final COSName FORM = COSName.getPDFName("Form");
    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");
    private static final COSName STRUCT_PARENT = COSName.STRUCT_PARENT;
    private static final String NAME = Texts.program().say("seal.signature");

    private final PDDocument document;

    SignatureField(PDDocument document) {
        this.document = document;
    }

    /** Names the field and puts it into the structure, where there is one. */
    void finish() throws IOException {
        for (PDSignatureField field : document.getSignatureFields()) {
            PDAnnotationWidget widget = field.getWidgets().get(0);
            COSDictionary dictionary = widget.getCOSObject();
            if (!dictionary.containsKey(STRUCT_PARENT)) {
                field.setAlternateFieldName(NAME);
                dictionary.setString(COSName.CONTENTS, NAME);
                COSDictionary root =
                        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
                if (root != null && hasRoom(root)) {
                    place(dictionary, root, widget.getPage().getCOSObject());
                }
            }
        }
    }

    /** As our documents are; the structure of others may be built in other ways, and is left as it is. */
    private static boolean hasRoom(COSDictionary root) {
        COSDictionary parents = root.getCOSDictionary(COSName.PARENT_TREE);
        return parents != null && parents.getCOSArray(COSName.NUMS) != null && root.containsKey(NEXT_KEY);
    }

    private static void place(COSDictionary widget, COSDictionary root, COSDictionary page) {
        COSDictionary top = first(root);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.getPDFName("Obj"), widget);
        reference.setItem(COSName.PG, page);
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, FORM);
        element.setItem(COSName.P, top);
        element.setString(COSName.ALT, NAME);
        element.setItem(COSName.K, reference);
        children(top).add(element);
        int key = root.getInt(NEXT_KEY, 0);
        COSDictionary parents = root.getCOSDictionary(COSName.PARENT_TREE);
        COSArray numbers = parents.getCOSArray(COSName.NUMS);
        numbers.add(COSInteger.get(key));
        numbers.add(element);
        root.setInt(NEXT_KEY, key + 1);
        widget.setInt(STRUCT_PARENT, key);
        for (COSDictionary changed : new COSDictionary[] {widget, element, top, parents, root}) {
            changed.setNeedToBeUpdated(true);
        }
    }

    /** The element of the whole document. */
    private static COSDictionary first(COSDictionary root) {
        return root.getDictionaryObject(COSName.K) instanceof COSArray all
                ? (COSDictionary) all.getObject(0)
                : root.getCOSDictionary(COSName.K);
    }

    private static COSArray children(COSDictionary element) {
        if (element.getDictionaryObject(COSName.K) instanceof COSArray children) {
            children.setNeedToBeUpdated(true);
            return children;
        }
        COSArray children = new COSArray();
        children.add(element.getItem(COSName.K));
        element.setItem(COSName.K, children);
        return children;
    }
}
