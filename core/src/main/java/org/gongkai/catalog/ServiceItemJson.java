package org.gongkai.catalog;

import java.net.URI;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.gongkai.law.DisclosureItem;

/** The JSON form of an item of service. */
final class ServiceItemJson {

    static final JsonShape<ServiceItem, ServiceItem.Builder> SHAPE = JsonShape.of(
                    ServiceItem::builder, ServiceItem.Builder::build)
            .constant("type", "serviceItem")
            .optional(
                    "indexNumber",
                    JsonCodec.text(IndexNumber::of, IndexNumber::toString),
                    ServiceItem::indexNumber,
                    ServiceItem.Builder::indexNumber)
            .required("title", JsonCodec.TEXT, ServiceItem::title, ServiceItem.Builder::title)
            .optional(
                    "contentSummary", JsonCodec.TEXT, ServiceItem::contentSummary, ServiceItem.Builder::contentSummary)
            .optional("createdOn", JsonCodec.DATE, ServiceItem::createdOn, ServiceItem.Builder::createdOn)
            .optional("publishedOn", JsonCodec.DATE, ServiceItem::publishedOn, ServiceItem.Builder::publishedOn)
            .optional(
                    "disclosureItem",
                    JsonCodec.tokens(DisclosureItem.class, DisclosureItem::token),
                    ServiceItem::disclosureItem,
                    ServiceItem.Builder::disclosureItem)
            .optional("area", JsonCodec.text(Area::of, Area::toString), ServiceItem::area, ServiceItem.Builder::area)
            .required(
                    "serviceKind",
                    JsonCodec.tokens(ServiceKind.class, ServiceKind::token),
                    ServiceItem::serviceKind,
                    ServiceItem.Builder::serviceKind)
            .required("agency", JsonCodec.of(Agency.class), ServiceItem::agency, ServiceItem.Builder::agency)
            .optional(
                    "guide", JsonCodec.text(URI::create, URI::toString), ServiceItem::guide, ServiceItem.Builder::guide)
            .end();

    private ServiceItemJson() {}

    static final class Reader extends ShapeReader<ServiceItem> {

        Reader() {
            super(ServiceItem.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<ServiceItem> {

        Writer() {
            super(ServiceItem.class, SHAPE);
        }
    }
}
