package dev.servicereport.documents.service;

import dev.servicereport.wording.Display;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names the files of a data folder in few words: many files of one folder by the first and the last of them. All of them stand in
 * manifest.json.
 */
final class FileNames {

    /** So many files of one folder are named one by one. */
    private static final int FEW = 3;

    private FileNames() {}

    /** @param names in their order, folders before a slash */
    static List<String> of(List<String> names) {
        Map<String, List<String>> folders = new LinkedHashMap<>();
        for (String name : names) {
            String folder = name.substring(0, name.lastIndexOf('/') + 1);
            folders.computeIfAbsent(folder, key -> new ArrayList<>()).add(name);
        }
        List<String> texts = new ArrayList<>();
        folders.forEach((folder, files) -> {
            if (folder.isEmpty() || files.size() <= FEW) {
                texts.addAll(files);
            } else {
                texts.add(files(folder, files));
            }
        });
        return texts;
    }

    private static String files(String folder, List<String> files) {
        String first = files.get(0).substring(folder.length());
        String last = files.get(files.size() - 1).substring(folder.length());
        return folder + " の " + Display.number(files.size()) + " ファイル（" + first + " から " + last + " まで）";
    }
}
