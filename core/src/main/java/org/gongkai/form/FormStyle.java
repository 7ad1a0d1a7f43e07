package org.gongkai.form;

/** The style sheet of a form in HTML. A page around it may give the colours: {@code --line}, {@code --head}. */
final class FormStyle {

    static final String CSS = """
            table.form { border-collapse: collapse; width: 100%; font-size: .875rem; font-variant-numeric: tabular-nums; }
            .form caption, .mark-note { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden;
              clip-path: inset(50%); }
            .form th, .form td { border: 1px solid var(--line, #8a93a3); padding: .25rem .4rem; text-align: center;
              overflow-wrap: normal; }
            .form th { background: var(--head, #eef1f6); font-weight: normal; text-wrap: balance; }
            .form th[scope=row] { text-align: left; }
            .form td { position: relative; } .form td[data-pointer] { white-space: nowrap; }
            .form .official { display: block; font-size: .75rem; }
            .form .mark { color: inherit; text-decoration: none; }
            .scroll { overflow-x: auto; } details.narrative { margin: .5rem 0; }
            @media print { table.form { font-size: 8pt; break-inside: avoid; } .form tr { break-inside: avoid; }
              .form th, .form td { padding: .15rem .3rem; } .scroll { overflow: visible; } }
            """;

    private FormStyle() {}
}
