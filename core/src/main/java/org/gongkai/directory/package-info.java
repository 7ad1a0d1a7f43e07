/**
 * Standard directories of grassroots openness (基层政务公开标准目录): for one area of work, what is disclosed, on what basis,
 * within which time, by whom, through which channels, to whom, how, and at which level.
 *
 * <p>For what an area of work must disclose: {@link org.gongkai.directory.DirectoryReader} reads the tables that
 * counties publish into a {@link org.gongkai.directory.StandardDirectory} of items ({@link
 * org.gongkai.directory.DirectoryItem}), and {@link org.gongkai.directory.BasicCatalog} folds those of a county and its
 * townships into one, with the conflicts between them.
 *
 * <p>Source: 关于全面推进基层政务公开标准化规范化工作的指导意见 (国办发〔2019〕54号), and the directories that counties publish under it.
 *
 * <pre>{@code
 * StandardDirectory directory = StandardDirectory.builder()
 *         .area(Area.EMPLOYMENT)
 *         .keeper(Agency.of("某县人民政府"))
 *         .level(DisclosureLevel.COUNTY)
 *         .addItems(DirectoryItem.builder()
 *                 .levelOneItem("就业信息服务")
 *                 .levelTwoItem("岗位信息发布")
 *                 .addContents("招聘单位；岗位要求")
 *                 .addBases(DisclosureBasis.parse("《中华人民共和国政府信息公开条例》"))
 *                 .timeLimit(TimeLimit.parse("自信息形成之日起20个工作日内"))
 *                 .responsibleAgency("人力资源和社会保障局")
 *                 .addChannels(Channel.of(ChannelKind.GOVERNMENT_SITE).withMark(ChannelMark.REQUIRED))
 *                 .addAudiences(AudienceKind.PUBLIC)
 *                 .addModes(DisclosureMode.PROACTIVE)
 *                 .addLevels(DisclosureLevel.COUNTY)
 *                 .build())
 *         .build();
 * String html = DirectoryRenderer.html(directory);
 * }</pre>
 *
 * <p>What is published is read back, with cells of columns that the form does not have:
 *
 * <pre>{@code
 * DirectoryReading reading = DirectoryReader.of(Area.EMPLOYMENT, Agency.of("某县人民政府"))
 *         .withEmptyBox(EmptyBox.NOT_OFFERED)
 *         .read(DirectoryRenderer.grid(directory));
 * for (DirectoryItem item : reading.directory().orElseThrow().items()) {
 *     System.out.println(item.name());
 *     for (OtherCell other : item.otherCells()) {
 *         System.out.println(other.head() + ": " + other.text());
 *     }
 * }
 * List<Channel> boxes = Channels.parse("■政府网站\n□政府公报", EmptyBox.NOT_OFFERED);
 * }</pre>
 *
 * <p>The directories of a county and its townships fold into one:
 *
 * <pre>{@code
 * BasicCatalog catalog = BasicCatalog.fold(
 *         Agency.of("某县人民政府"), LocalDate.of(2023, 12, 31), List.of(directory));
 * for (BasicItem item : catalog.items()) {
 *     ItemKey key = item.key();
 *     System.out.println(key.area() + " " + key.names());
 *     for (BasicSource source : item.sources()) {
 *         System.out.println("kept by " + source.keeper().name());
 *     }
 * }
 * for (BasicConflict conflict : catalog.conflicts()) {   // keepers who say different things of one item
 *     for (BasicConflict.Version version : conflict.versions()) {
 *         System.out.println(conflict.part() + ": " + version.texts() + " by " + version.keepers());
 *     }
 * }
 * BasicCatalogDiff diff = catalog.diffTo(
 *         BasicCatalog.fold(Agency.of("某县人民政府"), LocalDate.of(2024, 12, 31), List.of()));
 * System.out.println(diff.removed().size());   // 1
 * for (BasicCatalogDiff.Changed changed : diff.changed()) {
 *     for (ChangedPart part : changed.parts()) {
 *         System.out.println(part.name() + ": " + part.before() + " became " + part.after());
 *     }
 * }
 * }</pre>
 */
@NullMarked
package org.gongkai.directory;

import org.jspecify.annotations.NullMarked;
