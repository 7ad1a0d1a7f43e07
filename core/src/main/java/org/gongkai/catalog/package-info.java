/**
 * Catalogs of what is disclosed (政府信息公开目录), with types for the kinds of entries.
 *
 * <p>For lists of what was published and for what must be published: a {@link org.gongkai.catalog.Catalog} is read by
 * {@link org.gongkai.catalog.CatalogReader} or made entry by entry, and compared with the version before. {@link
 * org.gongkai.catalog.PolicyLibrary} looks up policy documents with what interprets, files and cleans them up.
 *
 * <p>A kind has a type of its own where it has parts that a rule or a look-up uses. All else is an {@link
 * org.gongkai.catalog.InformationItem}, of which the item of Article 20 and the item of a directory that it serves tell what it is.
 *
 * <pre>{@code
 * CatalogReading reading = CatalogReader.of(Agency.of("某县人民政府"), LocalDate.of(2023, 12, 31))
 *         .read(Grid.of(List.of(
 *                 List.of("标题", "索引号", "发布日期"),
 *                 List.of("某县2023年预算", "xzf0001/2023-0000101", "2023-02-10"))));
 * Catalog<CatalogEntry> catalog = reading.catalog().orElseThrow();
 * for (CatalogEntry entry : catalog.byDisclosureItem(DisclosureItem.BUDGETS)) {
 *     System.out.println(entry.title());
 * }
 * Optional<CatalogEntry> budget = catalog.byIndexNumber(IndexNumber.of("xzf0001/2023-0000101"));
 * }</pre>
 *
 * <p>Catalogs of one agency are compared by the keys of their entries:
 *
 * <pre>{@code
 * GazetteIssue issue = GazetteIssue.builder().title("某县人民政府公报2023年第1期").year(2023).issue(1).build();
 * CatalogDiff<CatalogEntry> diff = catalog.diffTo(catalog.plus(issue));
 * for (CatalogEntry added : diff.added()) {
 *     EntryKey key = added.key();
 *     System.out.println((key.kind() == EntryKind.GAZETTE_ISSUE) + " " + key.title());
 * }
 * for (CatalogDiff.Changed<CatalogEntry> changed : diff.changed()) {
 *     System.out.println(changed.before().title() + ": " + changed.parts());
 * }
 * }</pre>
 *
 * <p>A kind of entry is added in four files: its type; {@link org.gongkai.catalog.CatalogEntry}, which permits it; {@link
 * org.gongkai.catalog.EntryKind}, which has its word, its label and its form; and its arbitrary among those of catalogs. What all
 * kinds have, the reading of JSON, the JSON Schemas, differences between versions and the tests of all kinds follow from these.
 *
 * <p>The systems that the annual report of Tancheng County (郯城县) for 2020 names, part by part, their types, and what the
 * report says of them:
 *
 * <table>
 *   <caption>Systems and types</caption>
 *   <thead>
 *     <tr><th>part</th><th>system</th><th>type</th><th>in the report</th></tr>
 *   </thead>
 *   <tbody>
 *     <tr><td>一（一）</td><td>重大行政决策事项目录</td><td>{@link org.gongkai.catalog.MajorDecision}</td><td>the list of 2020:
 *       name, summary, form, planned completion, responsible unit</td></tr>
 *     <tr><td></td><td>意见征集</td><td>{@link org.gongkai.catalog.DraftConsultation},
 *       {@link org.gongkai.catalog.PublicConsultation}, {@link org.gongkai.catalog.Opinion}</td><td>6 consultations in 2020,
 *       for decisions and for normative documents; what came in and was adopted is told a month later</td></tr>
 *     <tr><td></td><td>政府工作报告、民生工程执行情况</td><td>{@link org.gongkai.catalog.ExecutionTask},
 *       {@link org.gongkai.catalog.TaskSource}, {@link org.gongkai.catalog.TaskProgress}</td><td>120 tasks of the
 *       work report and 10 livelihood projects, month by month</td></tr>
 *     <tr><td></td><td>审计公开</td><td>{@link org.gongkai.catalog.AuditNotice},
 *       {@link org.gongkai.catalog.AuditPart}</td><td>reports on the work, single audits, what was found and put
 *       right</td></tr>
 *     <tr><td></td><td>权责清单</td><td>{@link org.gongkai.catalog.PowerItem},
 *       {@link org.gongkai.catalog.PowerKind}</td><td>lists of the county and of townships; in part two 431
 *       licences, 1104 other matters, 4357 penalties, 172 of compulsion at the end of 2019, fewer by
 *       27, 60, 185 and 5 in 2020; 12397, 544, 2947 and 158 decisions; ten kinds of power are named in part six</td></tr>
 *     <tr><td></td><td>工作职能、机构设置</td><td>{@link org.gongkai.catalog.AgencyProfile}</td><td>functions and structure
 *       of all agencies of the county</td></tr>
 *     <tr><td></td><td>安全生产、生态环境、食品药品等监管</td><td>{@link org.gongkai.catalog.InformationItem}</td><td>under item 13
 *       of Article 20</td></tr>
 *     <tr><td></td><td>行政执法公示</td><td>{@link org.gongkai.catalog.EnforcementNotice},
 *       {@link org.gongkai.catalog.EnforcementStage}</td><td>subjects and guides before, results by unit and matter
 *       after</td></tr>
 *     <tr><td></td><td>双随机、一公开</td><td>{@link org.gongkai.catalog.RandomInspection},
 *       {@link org.gongkai.catalog.InspectionPart}</td><td>list of items, plans, results</td></tr>
 *     <tr><td></td><td>政务服务事项、公共服务事项、证明事项清单</td><td>{@link org.gongkai.catalog.ServiceItem}</td><td>lists of services and of
 *       proofs</td></tr>
 *     <tr><td></td><td>建议提案办理结果</td><td>{@link org.gongkai.catalog.ProposalReply}</td><td>the fourth sessions of the
 *       eighteenth people’s congress (十八届人大四次会议) and of the tenth consultative conference (十届四次会议)</td></tr>
 *     <tr><td></td><td>建议提案办理总体情况</td><td>{@link org.gongkai.catalog.ProposalHandling}</td><td>published with the
 *       replies</td></tr>
 *     <tr><td></td><td>重大行政决策执行效果评估</td><td>{@link org.gongkai.catalog.MajorDecision}</td><td>decisions of 2019,
 *       evaluated in 2020</td></tr>
 *     <tr><td></td><td>惠企政策专题</td><td>{@link org.gongkai.catalog.SiteColumn}</td><td>conditions and steps of
 *       policies for enterprises</td></tr>
 *     <tr><td>一（二）</td><td>基层政务公开标准目录</td><td>{@link org.gongkai.directory.StandardDirectory}</td><td>26 areas of the
 *       county and 17 in each of 13 townships, which are the 247 directories that were improved</td></tr>
 *     <tr><td></td><td>办事指南、对应栏目、指定网站</td><td>{@link org.gongkai.directory.DirectoryItem}</td><td>three links of
 *       every item</td></tr>
 *     <tr><td></td><td>领域</td><td>{@link org.gongkai.directory.Area}</td><td>6 columns of the site new for the
 *       county, 16 for townships, 7 made finer</td></tr>
 *     <tr><td></td><td>两化实施方案</td><td>{@link org.gongkai.catalog.PolicyDocument}</td><td>the scheme of standard
 *       disclosure by counties and townships</td></tr>
 *     <tr><td></td><td>培训</td><td>{@link org.gongkai.catalog.InformationItem}</td><td>a meeting to train those who make
 *       the directories</td></tr>
 *     <tr><td></td><td>现场检查</td><td>{@link org.gongkai.catalog.Supervision},
 *       {@link org.gongkai.catalog.SupervisionKind}</td><td>36 units were visited</td></tr>
 *     <tr><td></td><td>线下查阅场所</td><td>{@link org.gongkai.catalog.ReadingPlace}</td><td>for reading policies and
 *       for services</td></tr>
 *     <tr><td></td><td>政务公开专区、政务新媒体等渠道</td><td>{@link org.gongkai.directory.Channel}</td><td>an area for reading and
 *       for services, one page of the site</td></tr>
 *     <tr><td></td><td>主动公开基本目录</td><td>{@link org.gongkai.directory.BasicCatalog}</td><td>the standard directories
 *       folded into one</td></tr>
 *     <tr><td>一（三）</td><td>政府网站版块、栏目、专题</td><td>{@link org.gongkai.catalog.SiteColumn},
 *       {@link org.gongkai.catalog.SiteColumnKind}</td><td>7 sections, 14 special topics new or improved</td></tr>
 *     <tr><td></td><td>政府信息公开平台</td><td>{@link org.gongkai.catalog.DisclosureGuide}</td><td>columns brought together
 *       on one platform, of which the guide is a part</td></tr>
 *     <tr><td></td><td>政务新媒体</td><td>{@link org.gongkai.catalog.MediaAccount},
 *       {@link org.gongkai.catalog.MediaPlatform}</td><td>the accounts that were kept, checked every week</td></tr>
 *     <tr><td></td><td>政府网站、政务新媒体检查</td><td>{@link org.gongkai.catalog.MediaCheck},
 *       {@link org.gongkai.catalog.MediaCheckKind}</td><td>52 check sheets, 12 notices, 4 evaluations, and the yearly
 *       sheet of the site</td></tr>
 *     <tr><td></td><td>政府公报</td><td>{@link org.gongkai.catalog.GazetteIssue}</td><td>quarterly: 郯政发, 郯政字, 郯政办发, 郯政办字
 *       and normative documents</td></tr>
 *     <tr><td>一（四）</td><td>突发事件应对</td><td>{@link org.gongkai.catalog.InformationItem},
 *       {@link org.gongkai.catalog.SiteColumn}</td><td>the column on the epidemic; contingency plans, under item 12
 *       of Article 20</td></tr>
 *     <tr><td></td><td>政策解读</td><td>{@link org.gongkai.catalog.Interpretation},
 *       {@link org.gongkai.catalog.InterpretationForm}</td><td>six forms: 文字, 图文, 简明问答, 主要负责人, 音频, 视频;
 *       animations besides</td></tr>
 *     <tr><td></td><td>解读率</td><td>{@link org.gongkai.catalog.InterpretationRate}</td><td>82 of 128 documents, 64
 *       %</td></tr>
 *     <tr><td></td><td>政府开放日</td><td>{@link org.gongkai.catalog.OpenDay}</td><td>33 open days</td></tr>
 *     <tr><td></td><td>县长信箱</td><td>{@link org.gongkai.catalog.LetterStatistics},
 *       {@link org.gongkai.catalog.PublicLetter}</td><td>153 letters, of which 84
 *       suggestions, all answered</td></tr>
 *     <tr><td></td><td>政务访谈</td><td>{@link org.gongkai.catalog.Interview}</td><td>16 townships and the like, 42 units
 *       of the county</td></tr>
 *     <tr><td>一（五）</td><td>政务公开制度、考核方案</td><td>{@link org.gongkai.catalog.PolicyDocument}</td><td>two sets of
 *       rules of the leading group, two schemes of assessment</td></tr>
 *     <tr><td></td><td>督办单、工作考核</td><td>{@link org.gongkai.catalog.Supervision},
 *       {@link org.gongkai.catalog.SupervisionKind}</td><td>a notice to each unit that fell short; the yearly and a
 *       special assessment</td></tr>
 *     <tr><td>二</td><td>主动公开信息</td><td>{@link org.gongkai.catalog.InformationItem},
 *       {@link org.gongkai.catalog.Catalog}</td><td>10425 entries</td></tr>
 *     <tr><td></td><td>点击量</td><td>{@link org.gongkai.report.AnnualReport}</td><td>8706965, told in the text of the
 *       report alone</td></tr>
 *     <tr><td></td><td>规章、规范性文件</td><td>{@link org.gongkai.catalog.PolicyDocument}</td><td>3 normative documents
 *       made and disclosed in 2020, 22 in all</td></tr>
 *     <tr><td></td><td>政府集中采购</td><td>{@link org.gongkai.catalog.InformationItem}</td><td>535 projects, under item
 *       9 of Article 20; the 12.99亿元 of all are in {@link org.gongkai.report.ProactiveTable2019}</td></tr>
 *     <tr><td></td><td>行政事业性收费</td><td>{@link org.gongkai.catalog.FeeItem}</td><td>72 items at the end of 2019, 13
 *       more in 2020</td></tr>
 *     <tr><td>三、四</td><td>依申请公开、行政复议、行政诉讼</td><td>{@link org.gongkai.application.Application},
 *       {@link org.gongkai.dispute.Dispute}</td><td>111 applications, 16 reconsiderations, 34 lawsuits</td></tr>
 *     <tr><td>六</td><td>收费及减免</td><td>{@link org.gongkai.application.ApplicationEvent}</td><td>no fee was
 *       charged in 2020</td></tr>
 *     <tr><td></td><td>政务公开工作要点</td><td>{@link org.gongkai.catalog.PolicyDocument}</td><td>郯政办字〔2020〕52号</td></tr>
 *     <tr><td></td><td>重点领域信息</td><td>{@link org.gongkai.catalog.InformationItem},
 *       {@link org.gongkai.directory.Area}</td><td>social assistance and public finance month by month, among
 *       others</td></tr>
 *     <tr><td></td><td>公共企事业单位信息公开专题</td><td>{@link org.gongkai.catalog.SiteColumn}</td><td>five areas</td></tr>
 *     <tr><td></td><td>政策文件库</td><td>{@link org.gongkai.catalog.PolicyDocument},
 *       {@link org.gongkai.catalog.PolicyLibrary}</td><td>number, days and validity of each; 128 documents in 2020</td></tr>
 *     <tr><td></td><td>备案目录</td><td>{@link org.gongkai.catalog.DocumentFiling}</td><td>published regularly</td></tr>
 *     <tr><td></td><td>清理结果</td><td>{@link org.gongkai.catalog.DocumentCleanup},
 *       {@link org.gongkai.catalog.CleanedDocument}</td><td>published regularly</td></tr>
 *     <tr><td></td><td>政府常务会议公开</td><td>{@link org.gongkai.catalog.Meeting},
 *       {@link org.gongkai.catalog.MediaItem}</td><td>topics, decisions, interested parties who attend; interpretations by
 *       media and in pictures, as audio and as video</td></tr>
 *   </tbody>
 * </table>
 */
@NullMarked
package org.gongkai.catalog;

import org.jspecify.annotations.NullMarked;
