package org.gongkai.check.page;

import org.gongkai.check.console.BidiControl;
import org.gongkai.check.console.Language;
import org.gongkai.check.file.OwnPage;
import org.gongkai.text.Text;
import org.jsoup.nodes.Entities;

/** What every page of results has: a document of its own that needs no other file, with one set of colours. */
final class ResultDocument {

    private static final String STYLE = """
            :root { color-scheme: light dark; --ink: #1d2430; --paper: #ffffff; --line: #8a93a3; --head: #eef1f6;
              --bad: #a3121f; --bad-paper: #fdecee; --worse: #7c0d18; --worse-paper: #f6bcc2; --open: #6b4a00;
              --open-paper: #fff4d6; --good: #26683a; --quiet: #4d5664; --link: #0b4f9e; }
            @media (prefers-color-scheme: dark) { :root { --ink: #e8ebf0; --paper: #14181f; --line: #6c7686;
              --head: #232a35; --bad: #ffb3ba; --bad-paper: #4a1219; --worse: #ffe3e6; --worse-paper: #862433;
              --open: #ffd98a; --open-paper: #3d2f08; --good: #8fd3a0; --quiet: #b4bdca; --link: #9cc8ff; } }
            body { margin: 0; background: var(--paper); color: var(--ink);
              font: 1rem/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
            main { max-width: 76rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
            a { color: var(--link); }
            h1 { font-size: 1.5rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.1rem; }
            .counts { font-weight: bold; font-variant-numeric: tabular-nums; }
            .scroll { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%; font-size: .875rem; font-variant-numeric: tabular-nums; }
            caption { text-align: left; font-weight: bold; padding: .5rem 0; }
            th, td { border: 1px solid var(--line); padding: .25rem .4rem; text-align: center; overflow-wrap: normal; }
            th { background: var(--head); font-weight: normal; }
            th[scope=row] { text-align: left; }
            li.violated { background: var(--bad-paper); color: var(--bad); }
            li.not-assessable { background: var(--open-paper); color: var(--open); }
            li.waived { border-left: .25rem solid var(--line); }
            :target { outline: 3px solid var(--link); }
            .findings li { padding: .25rem .75rem; margin: .5rem 0; } .findings p { margin: .25rem 0; }
            @media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --head: #eee; --bad: #a3121f;
              --bad-paper: #fff; --worse: #7c0d18; --worse-paper: #fff; --open: #6b4a00; --open-paper: #fff;
              --good: #26683a; --quiet: #333; --link: #000; }
              body { font-size: 10pt; } table { font-size: 8pt; } .scroll { overflow: visible; }
              main { padding: 0; line-height: 1.35; } tr, li { break-inside: avoid; }
              h1, h2, h3, caption { break-after: avoid; } th, td { padding: .15rem .3rem; } }
            """;

    private ResultDocument() {}

    /**
     * {@return the whole document}
     *
     * @param style what the page adds to the style of all
     * @param main the content, in which every text is escaped
     */
    static String of(Language language, String title, String style, String main) {
        return BidiControl.shown("""
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                %s
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s%s</style>
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(language, OwnPage.MARK, escape(title), STYLE, style, main));
    }

    static String escape(String text) {
        return Entities.escape(text);
    }

    static String escape(Text text, Language language) {
        return Entities.escape(text.in(language.locale()));
    }
}
