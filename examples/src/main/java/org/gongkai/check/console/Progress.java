package org.gongkai.check.console;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** How far a run over many reports has come: a bar on one line of a terminal, or nothing. */
public final class Progress {

    /** From so many reports on a bar is worth its line. */
    public static final int MANY = 20;

    private static final int WIDTH = 78;
    private static final String EMPTY_LINE = '\r' + " ".repeat(WIDTH) + '\r';

    /** Asked only when there is something to draw, since the machine takes its time to tell what is a terminal. */
    private final Supplier<Optional<PrintStream>> terminal;

    private Optional<PrintStream> drawn = Optional.empty();

    private Progress(Supplier<Optional<PrintStream>> terminal) {
        this.terminal = terminal;
    }

    /** {@return nothing, however long it takes} */
    public static Progress none() {
        return new Progress(Optional::empty);
    }

    /**
     * {@return a bar on a terminal}
     *
     * @param terminal the terminal, not null
     */
    public static Progress on(PrintStream terminal) {
        return new Progress(() -> Optional.of(terminal));
    }

    /**
     * {@return a bar on standard error if that is a terminal, and if the results, which show it as well, go elsewhere}
     *
     * @param err standard error, not null
     */
    public static Progress onStandardError(PrintStream err) {
        return new Progress(() -> Optional.of(err).filter(stream -> isErrorSeenAlone()));
    }

    private static boolean isErrorSeenAlone() {
        TerminalProvider streams = new ExecTerminalProvider();
        return streams.isSystemStream(SystemStream.Error) && !streams.isSystemStream(SystemStream.Output);
    }

    /**
     * {@return the items, each of which moves the bar on when the next is asked for}
     *
     * @param items the items, not null
     * @param <T> their type
     */
    public <T> Iterable<T> over(List<T> items) {
        if (items.size() < MANY) {
            return items;
        }
        drawn = terminal.get();
        if (drawn.isEmpty()) {
            return items;
        }
        return ProgressBar.wrap(
                items,
                new ProgressBarBuilder()
                        .setTaskName("gongkai-check")
                        .setStyle(ProgressBarStyle.ASCII)
                        .setMaxRenderedLength(WIDTH)
                        .setConsumer(new ConsoleProgressBarConsumer(drawn.get(), WIDTH)));
    }

    /** Empties the line of the bar for a message; the bar is drawn again below it. */
    public void makeRoom() {
        drawn.ifPresent(line -> line.print(EMPTY_LINE));
    }
}
