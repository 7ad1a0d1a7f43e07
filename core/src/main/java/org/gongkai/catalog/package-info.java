/**
 * Catalogs of what is disclosed (政府信息公开目录), with a type of its own for each kind of entry.
 *
 * <p>The systems that the annual report of Tancheng County (郯城县) for 2020 names in its first part, and their types:
 *
 * <table>
 *   <caption>Systems and types</caption>
 *   <thead>
 *     <tr><th>system</th><th>type</th><th>figures of the report</th></tr>
 *   </thead>
 *   <tbody>
 *     <tr><td>基层政务公开标准目录</td><td>{@link org.gongkai.directory.StandardDirectory}</td>
 *       <td>26 areas of the county, 17 in each of 13 townships</td></tr>
 *     <tr><td>主动公开基本目录</td><td>{@link org.gongkai.catalog.BasicCatalog}</td><td></td></tr>
 *     <tr><td>政策文件库</td><td>{@link org.gongkai.catalog.PolicyDocument}, {@link org.gongkai.catalog.PolicyLibrary}</td>
 *       <td>128 documents</td></tr>
 *     <tr><td>政策解读</td><td>{@link org.gongkai.catalog.Interpretation}, {@link
 *       org.gongkai.catalog.InterpretationRate}</td><td>82 interpreted, 64 %</td></tr>
 *     <tr><td>重大行政决策事项目录</td><td>{@link org.gongkai.catalog.MajorDecision}</td><td></td></tr>
 *     <tr><td>意见征集</td><td>{@link org.gongkai.catalog.PublicConsultation}</td><td>6 consultations</td></tr>
 *     <tr><td>重点工作执行情况</td><td>{@link org.gongkai.catalog.ExecutionTask}</td><td>120 tasks</td></tr>
 *     <tr><td>权责清单</td><td>{@link org.gongkai.catalog.PowerItem}</td><td></td></tr>
 *     <tr><td>政务服务事项、证明事项清单</td><td>{@link org.gongkai.catalog.ServiceItem}</td><td></td></tr>
 *     <tr><td>行政执法公示</td><td>{@link org.gongkai.catalog.EnforcementNotice}</td><td></td></tr>
 *     <tr><td>双随机、一公开</td><td>{@link org.gongkai.catalog.RandomInspection}</td><td></td></tr>
 *     <tr><td>建议提案办理结果</td><td>{@link org.gongkai.catalog.ProposalReply}</td><td></td></tr>
 *     <tr><td>政府公报</td><td>{@link org.gongkai.catalog.GazetteIssue}</td><td>quarterly</td></tr>
 *     <tr><td>政府常务会会议公开</td><td>{@link org.gongkai.catalog.Meeting}</td><td></td></tr>
 *     <tr><td>政府开放日</td><td>{@link org.gongkai.catalog.OpenDay}</td><td>33 open days</td></tr>
 *     <tr><td>县长信箱</td><td>{@link org.gongkai.catalog.LetterStatistics}</td><td>153 letters, of which 84
 *       suggestions</td></tr>
 *     <tr><td>政务新媒体检查</td><td>{@link org.gongkai.catalog.MediaCheck}</td><td>52 check sheets</td></tr>
 *     <tr><td>行政事业性收费</td><td>{@link org.gongkai.catalog.FeeItem}</td><td>72 items, 13 more in the year</td></tr>
 *   </tbody>
 * </table>
 */
@NullMarked
package org.gongkai.catalog;

import org.jspecify.annotations.NullMarked;
