package org.gongkai.directory;

import java.net.URI;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;

/** The JSON form of an item of a standard directory. */
final class DirectoryItemJson {

    static final JsonShape<DirectoryItem, DirectoryItem.Builder> SHAPE = JsonShape.of(
                    DirectoryItem::builder, DirectoryItem.Builder::build)
            .optional("number", JsonCodec.TEXT, DirectoryItem::number, DirectoryItem.Builder::number)
            .required("levelOneItem", JsonCodec.TEXT, DirectoryItem::levelOneItem, DirectoryItem.Builder::levelOneItem)
            .optional("levelTwoItem", JsonCodec.TEXT, DirectoryItem::levelTwoItem, DirectoryItem.Builder::levelTwoItem)
            .list("contents", JsonCodec.TEXT, DirectoryItem::contents, DirectoryItem.Builder::addContents)
            .list("bases", JsonCodec.of(DisclosureBasis.class), DirectoryItem::bases, DirectoryItem.Builder::addBases)
            .optional(
                    "timeLimit",
                    JsonCodec.of(TimeLimit.class),
                    DirectoryItem::timeLimit,
                    DirectoryItem.Builder::timeLimit)
            .optional(
                    "responsibleAgency",
                    JsonCodec.TEXT,
                    DirectoryItem::responsibleAgency,
                    DirectoryItem.Builder::responsibleAgency)
            .list("channels", JsonCodec.of(Channel.class), DirectoryItem::channels, DirectoryItem.Builder::addChannels)
            .list(
                    "audiences",
                    JsonCodec.tokens(AudienceKind.class, AudienceKind::token),
                    DirectoryItem::audiences,
                    DirectoryItem.Builder::addAudiences)
            .optional(
                    "audienceGroup", JsonCodec.TEXT, DirectoryItem::audienceGroup, DirectoryItem.Builder::audienceGroup)
            .list(
                    "modes",
                    JsonCodec.tokens(DisclosureMode.class, DisclosureMode::token),
                    DirectoryItem::modes,
                    DirectoryItem.Builder::addModes)
            .list(
                    "levels",
                    JsonCodec.tokens(DisclosureLevel.class, DisclosureLevel::token),
                    DirectoryItem::levels,
                    DirectoryItem.Builder::addLevels)
            .optional(
                    "guide",
                    JsonCodec.text(URI::create, URI::toString),
                    DirectoryItem::guide,
                    DirectoryItem.Builder::guide)
            .optional(
                    "siteColumn",
                    JsonCodec.text(URI::create, URI::toString),
                    DirectoryItem::siteColumn,
                    DirectoryItem.Builder::siteColumn)
            .optional(
                    "site",
                    JsonCodec.text(URI::create, URI::toString),
                    DirectoryItem::site,
                    DirectoryItem.Builder::site)
            .end();

    private DirectoryItemJson() {}

    static final class Reader extends ShapeReader<DirectoryItem> {

        Reader() {
            super(DirectoryItem.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<DirectoryItem> {

        Writer() {
            super(DirectoryItem.class, SHAPE);
        }
    }
}
