package org.gongkai.validation.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.gongkai.form.FormRenderer;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.page.Html;
import org.gongkai.text.BidiControl;

/**
 * A document of HTML that needs no other file, with the style of the pages of this package.
 *
 * <p>Parts of pages stand in any document that has the {@link #style} and puts them into an element of the class {@code
 * gongkai}.
 */
@NoJsonForm
public final class HtmlPage {

    /** The element that marks a document as one of these, near its beginning. */
    public static final String MARK = "<meta name=\"generator\" content=\"gongkai\">";

    private static final String STYLE = FormRenderer.style() + PageStyle.PARTS;
    private static final String STYLE_OF_DOCUMENT = PageStyle.DOCUMENT + STYLE;

    private HtmlPage() {}

    /**
     * The style sheet of every page of this package and of the parts of them. It says nothing of what stands outside of elements
     * of the class {@code gongkai}, follows whether a reader prefers light or dark, and prints in black on white.
     *
     * @return the text of a {@code style} element
     */
    public static String style() {
        return STYLE;
    }

    /**
     * A document, in which a browser runs no script and loads nothing.
     *
     * @param language its language, a tag such as {@code en}; not null
     * @param title its title, as plain text; not null
     * @param style what is added to the style of all, as a style sheet; not null
     * @param main its content, as HTML in which every text is escaped; not null
     * @return the document, in which characters that change the direction of text are shown by their numbers
     */
    public static String of(String language, String title, String style, String main) {
        return withScript(language, title, style, main, "");
    }

    /**
     * A document with one script, the only one that a browser may run in it.
     *
     * @param language its language, a tag such as {@code en}; not null
     * @param title its title, as plain text; not null
     * @param style what is added to the style of all, as a style sheet; not null
     * @param main its content, as HTML in which every text is escaped; not null
     * @param script the script, which stands after the content; empty for none; not null
     * @return the document, in which characters that change the direction of text are shown by their numbers
     */
    public static String withScript(String language, String title, String style, String main, String script) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(main, "main");
        Objects.requireNonNull(script, "script");
        return ofShown(
                BidiControl.shown(language),
                BidiControl.shown(title),
                BidiControl.shown(style),
                BidiControl.shown(main),
                script);
    }

    /** A document of a title and content in which no character changes the direction of text. */
    static String ofShown(String language, String title, String style, String main, String script) {
        return "<!DOCTYPE html>\n<html lang=\"" + escape(language) + "\">\n<head>\n<meta charset=\"utf-8\">\n" + MARK
                + "\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'"
                + (script.isEmpty() ? "" : "; script-src 'sha256-" + digest(script) + '\'')
                + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + escape(title)
                + "</title>\n<style>\n" + STYLE_OF_DOCUMENT + style
                + "</style>\n</head>\n<body>\n<main class=\"gongkai\">\n"
                + main + "</main>\n" + (script.isEmpty() ? "" : "<script>" + script + "</script>\n")
                + "</body>\n</html>\n";
    }

    /** By which a browser knows the script. */
    private static String digest(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String escape(String text) {
        return new Html().text(text).toString();
    }
}
