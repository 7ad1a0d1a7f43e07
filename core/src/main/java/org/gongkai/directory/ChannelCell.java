package org.gongkai.directory;

import java.util.List;

/**
 * What a cell of channels says, and what of it is not certain.
 *
 * @param channels the channels, each once, in the order of the cell
 * @param guessed whether its boxes lost their font and are told by where they stand
 * @param unclear the names of which it cannot be told whether they are chosen; none is among the channels
 * @param unlisted the names among the channels that are not of the tick list
 */
record ChannelCell(List<Channel> channels, boolean guessed, List<String> unclear, List<String> unlisted) {

    ChannelCell {
        channels = List.copyOf(channels);
        unclear = List.copyOf(unclear);
        unlisted = List.copyOf(unlisted);
    }

    /** The labels of the channels that must be used. */
    List<String> chosen() {
        return channels.stream()
                .filter(channel -> channel.mark() == ChannelMark.REQUIRED)
                .map(Channel::label)
                .toList();
    }
}
