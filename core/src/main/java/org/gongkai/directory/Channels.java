package org.gongkai.directory;

import java.util.List;
import java.util.Objects;

/** The cell of the channels of an item (公开渠道和载体), read and printed as the tick list ■政府网站 □政府公报 …. */
public final class Channels {

    private Channels() {}

    /**
     * Reads a cell.
     *
     * <p>A name that is not of the tick list is another channel under that name. A cell without boxes is a list of channels
     * that are used.
     *
     * @param text the text of the cell, not null
     * @param emptyBox what an empty box means, not null
     * @return the channels, each once, in the order of the cell; unmodifiable
     */
    public static List<Channel> parse(String text, EmptyBox emptyBox) {
        return ChannelParser.parse(Objects.requireNonNull(text, "text"), Objects.requireNonNull(emptyBox, "emptyBox"));
    }

    /**
     * Prints the tick list in the official order.
     *
     * <p>Where a channel is optional the list has the legend's two boxes and leaves out what is not offered; {@link #parse}
     * reads it back with {@link EmptyBox#OPTIONAL}, any other with {@link EmptyBox#NOT_OFFERED}.
     *
     * @param channels the channels, not null and without nulls
     * @return the text of the cell
     */
    public static String print(List<Channel> channels) {
        return ChannelParser.print(List.copyOf(channels));
    }
}
