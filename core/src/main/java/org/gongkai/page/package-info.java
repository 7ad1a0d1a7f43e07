/**
 * What stands on a page before anything is made of it: texts, grids of cells, places in them, and notices about both.
 *
 * <p>For readers of one's own: make a {@link org.gongkai.page.Page} of paragraphs and tables of any source and hand it
 * to the readers of forms, registers, catalogs and directories. Each {@link org.gongkai.page.Notice} that they give
 * names its {@link org.gongkai.page.Place} on the page.
 *
 * <pre>{@code
 * Grid grid = Grid.of(List.of(List.of("标题", "发布日期"), List.of("某县人民政府公报", "2023-02-10")));
 * Page page = Page.builder().paragraph("政府公报目录").table(grid).build();
 * for (Block block : page.blocks()) {
 *     if (block instanceof Block.Paragraph paragraph) {
 *         System.out.println(paragraph.text());
 *     } else if (block instanceof Block.Table table) {
 *         System.out.println(table.grid().rows());
 *     }
 * }
 *
 * GridBuilder merged = Grid.builder().row().cell("申请人情况", 1, 2).row().cell("自然人").cell("法人或其他组织");
 * System.out.println(merged.build().isCovered(0, 1));   // true
 *
 * NoticeCollector noticed = new NoticeCollector();   // for a reader of one's own
 * noticed.add(NoticeKind.BLANK_CELL, Place.ofCell(1, 2, 3), "总计");
 * for (Notice notice : noticed.notices()) {
 *     System.out.println(notice.message(Locale.ENGLISH));
 * }
 *
 * Html html = new Html().open("p", "lang", "zh-CN").text("不超过 < 100 件").close();
 * System.out.println(html);   // <p lang="zh-CN">不超过 &lt; 100 件</p>
 * }</pre>
 *
 * <p><b>Not settled:</b> it may change in a minor version, as the CHANGELOG then says.
 */
@NullMarked
package org.gongkai.page;

import org.jspecify.annotations.NullMarked;
