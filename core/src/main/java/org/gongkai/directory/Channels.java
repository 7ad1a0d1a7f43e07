package org.gongkai.directory;

import java.util.Collection;
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
        return cell(Objects.requireNonNull(text, "text"), Objects.requireNonNull(emptyBox, "emptyBox"))
                .channels();
    }

    /** The channels of a cell, and what of them is not certain. */
    static ChannelCell cell(String text, EmptyBox emptyBox) {
        return ChannelParser.parse(text, emptyBox);
    }

    /**
     * What an empty box has to mean for channels to be printed.
     *
     * @param channels the channels, not null and without nulls
     * @return {@link EmptyBox#OPTIONAL} if one of them is optional, else {@link EmptyBox#NOT_OFFERED}
     */
    public static EmptyBox emptyBox(Collection<Channel> channels) {
        Objects.requireNonNull(channels, "channels");
        boolean optional = channels.stream().anyMatch(channel -> channel.mark() == ChannelMark.OPTIONAL);
        return optional ? EmptyBox.OPTIONAL : EmptyBox.NOT_OFFERED;
    }

    /**
     * Prints the tick list in the official order, which {@link #parse} reads back with the same meaning of an empty box.
     *
     * <p>A channel that is not offered has an empty box, unless that would make it optional; then it is left out.
     *
     * @param channels the channels, not null and without nulls
     * @param emptyBox what an empty box means throughout the directory, not null
     * @return the text of the cell
     * @throws IllegalArgumentException if a channel is optional and an empty box does not mean that
     */
    public static String print(List<Channel> channels, EmptyBox emptyBox) {
        Objects.requireNonNull(channels, "channels");
        if (Objects.requireNonNull(emptyBox, "emptyBox") == EmptyBox.NOT_OFFERED
                && emptyBox(channels) == EmptyBox.OPTIONAL) {
            throw new IllegalArgumentException(
                    "an optional channel cannot be printed where an empty box means not offered");
        }
        return ChannelParser.print(List.copyOf(channels), emptyBox);
    }
}
