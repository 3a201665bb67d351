package dev.servicereport.slides;

/** What a slide shows beside its text: a picture, or a chart that can be edited (図). */
public sealed interface Visual permits Deck.Picture, Plot {

    /** What it shows. */
    String title();

    /** It in words. */
    String alt();
}
