package org.gongkai.validation.page;

/** The style sheets of pages: that of a document of its own, and that of parts in any document. */
final class PageStyle {

    static final String DOCUMENT = """
            body { margin: 0; background: #fff; }
            main { max-width: 76rem; margin: 0 auto; padding: 1rem; }
            @media (prefers-color-scheme: dark) { body { background: #14181f; } }
            @media print { body { background: #fff; } main { padding: 0 1px; } }
            """;

    /** A kind of finding has the class of its word, in cells, items and counts alike. */
    static final String PARTS = """
            .gongkai { color-scheme: light dark; --ink: #1d2430; --paper: #ffffff; --line: #8a93a3; --head: #eef1f6;
              --error: #a3121f; --error-paper: #fdecee; --more-paper: #f6bcc2; --more: #7c0d18;
              --warning: #7a3e00; --warning-paper: #ffe8cc; --hint: #0b4a8f; --hint-paper: #e3effc;
              --open: #5b5200; --open-paper: #fbf6c8; --good: #26683a; --quiet: #4d5664; --link: #0b4f9e;
              color: var(--ink); background: var(--paper); overflow-wrap: anywhere;
              font: 1rem/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
            @media (prefers-color-scheme: dark) { .gongkai { --ink: #e8ebf0; --paper: #14181f; --line: #6c7686;
              --head: #232a35; --error: #ffb3ba; --error-paper: #4a1219; --more-paper: #862433; --more: #ffe3e6;
              --warning: #ffc98a; --warning-paper: #4a2b06; --hint: #a9d0ff; --hint-paper: #12304f;
              --open: #efe28a; --open-paper: #3a3508; --good: #8fd3a0; --quiet: #b4bdca; --link: #9cc8ff; } }
            .gongkai a { color: var(--link); }
            .gongkai h1 { font-size: 1.5rem; } .gongkai h2 { font-size: 1.3rem; } .gongkai h3 { font-size: 1.1rem; }
            .gongkai table { border-collapse: collapse; width: 100%; font-size: .875rem;
              font-variant-numeric: tabular-nums; }
            .gongkai caption { text-align: left; font-weight: bold; padding: .5rem 0; }
            .gongkai th, .gongkai td { border: 1px solid var(--line); padding: .25rem .4rem; text-align: center;
              overflow-wrap: normal; }
            .gongkai th { background: var(--head); font-weight: normal; }
            .gongkai th[scope=row] { text-align: left; }
            .gongkai .error { background: var(--error-paper); color: var(--error); }
            .gongkai .warning { background: var(--warning-paper); color: var(--warning); }
            .gongkai .hint { background: var(--hint-paper); color: var(--hint); }
            .gongkai .notAssessable { background: var(--open-paper); color: var(--open); }
            .gongkai .waived, .gongkai .none { color: var(--quiet); } .gongkai .holds { color: var(--good); }
            .gongkai .suspect { background: var(--error); color: var(--paper); font-weight: bold; }
            .gongkai .error a, .gongkai .warning a, .gongkai .hint a, .gongkai .notAssessable a,
              .gongkai .suspect a, .gongkai .holds a, .gongkai .waived a { color: inherit; }
            .gongkai .counts { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .35rem .75rem;
              font-weight: bold; font-variant-numeric: tabular-nums; }
            .gongkai .counts li { border: 1px solid currentColor; padding: 0 .6rem; }
            .gongkai .counts .error { border-width: 2px; } .gongkai .counts .warning { border-radius: .3rem; }
            .gongkai .counts .hint { border-radius: 1rem; } .gongkai .counts .notAssessable { border-style: dashed; }
            .gongkai .counts .waived { border-style: dotted; }
            .gongkai .decision { padding: .25rem .75rem; border: 2px solid currentColor; font-weight: bold; }
            .gongkai .findings, .gongkai .findings ul { padding-left: 0; list-style: none; margin: 0; }
            .gongkai .findings > li { padding: .25rem .75rem; margin: .5rem 0; border-left: .3rem solid currentColor; }
            .gongkai .findings ul > li + li { border-top: 1px solid currentColor; }
            .gongkai .findings li.hint { border-left-style: double; }
            .gongkai .findings li.notAssessable { border-left-style: dashed; }
            .gongkai .findings li.waived { border-left-style: dotted; }
            .gongkai .findings p { margin: .25rem 0; } .gongkai .finding-head { font-weight: bold; }
            .gongkai .basis, .gongkai .rule-id { font-size: .8rem; font-weight: normal; }
            .gongkai .rule-id { font-family: ui-monospace, monospace; }
            .gongkai .diagnosis { border: 2px solid var(--error); padding: .25rem .75rem; }
            .gongkai .arrow { white-space: nowrap; } .gongkai :target { outline: 3px solid var(--link); }
            @media print { .gongkai { color-scheme: light; --ink: #000; --paper: #fff; --head: #eee; --error: #a3121f;
              --error-paper: #fff; --more-paper: #fff; --more: #7c0d18; --warning: #7a3e00; --warning-paper: #fff;
              --hint: #0b4a8f; --hint-paper: #fff; --open: #4d4500; --open-paper: #fff; --good: #26683a;
              --quiet: #333; --link: #000; font-size: 10pt; line-height: 1.35; }
              .gongkai table { font-size: 8pt; } .gongkai td .basis, .gongkai th .basis { font-size: 7pt; } .gongkai nav { display: none; }
              .gongkai tr, .gongkai li { break-inside: avoid; }
              .gongkai h1, .gongkai h2, .gongkai h3, .gongkai caption { break-after: avoid; }
              .gongkai th, .gongkai td { padding: .15rem .3rem; } }
            """;

    private PageStyle() {}
}
