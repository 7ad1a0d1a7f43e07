package org.gongkai.directory;

import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;

/** The JSON form of a channel. */
final class ChannelJson {

    static final JsonShape<Channel, Channel.Builder> SHAPE = JsonShape.of(Channel::builder, Channel.Builder::build)
            .required(
                    "kind",
                    JsonCodec.tokens(ChannelKind.class, ChannelKind::token),
                    Channel::kind,
                    Channel.Builder::kind)
            .optional("name", JsonCodec.TEXT, Channel::name, Channel.Builder::name)
            .required(
                    "mark",
                    JsonCodec.tokens(ChannelMark.class, ChannelMark::token),
                    Channel::mark,
                    Channel.Builder::mark)
            .end();

    private ChannelJson() {}

    static final class Reader extends ShapeReader<Channel> {

        Reader() {
            super(Channel.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<Channel> {

        Writer() {
            super(Channel.class, SHAPE);
        }
    }
}
